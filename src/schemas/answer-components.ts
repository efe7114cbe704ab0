/** A component that an author can put into an answer. */
export interface Component {
  /** How it is written. */
  readonly form: string;
  /** The attributes it takes, and those it can't do without. */
  readonly takes: readonly string[];
  readonly needs: readonly string[];
  /** Whether words stand inside it. */
  readonly words: boolean;
}

/** The components by their names; they are drawn in src/components/answer/. */
export const components: Readonly<Record<string, Component>> = {
  Figure: { form: '<Figure of="general.2018.total"/>', takes: ['of'], needs: ['of'], words: false },
  Quote: {
    form: '<Quote clause="yrsb-2018-277#s3-p1">原话</Quote>',
    takes: ['clause'],
    needs: ['clause'],
    words: true,
  },
  Check: {
    form: '<Check year="2018" sector="accounting">按会计自查</Check>',
    takes: ['year', 'sector'],
    needs: [],
    words: false,
  },
};
