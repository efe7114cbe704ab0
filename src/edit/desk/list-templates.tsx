import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormSchema } from '~/edit/forms/form-schema';
import { fieldsCalled } from '~/edit/forms/keys-named';
import { isFields, isList, type Path } from '~/edit/yaml/value';
import { withFigures } from '~/schemas/figures';
import { useAround } from './around';

interface ArrayProps {
  readonly title: string;
  readonly fieldPathId: { readonly path: Path };
  readonly schema: FormSchema;
  readonly items: ComponentChildren;
  readonly onAddClick: () => void;
}

/** More words than this are folded away. */
const mostShown = 5;

/** A list, with a button for one more. */
export function ArrayFieldTemplate({ title, fieldPathId, items, schema, onAddClick }: ArrayProps) {
  const { prefix, saidOf, at, countIn } = useAround();
  const path = [...prefix, ...fieldPathId.path];
  const said = fieldPathId.path.length === 0 ? saidOf(path) : [];
  const value = at(path);
  const many = isList(value) ? value.length : 0;
  const wrong = countIn(path);
  // As it was when it came, or a list would fold under whoever writes in it.
  const [isLong] = useState(many > mostShown && schema.items?.type !== 'object');
  const [open, setOpen] = useState(wrong > 0);
  const word = schema.items?.type === 'string' ? '一行' : '一项';
  const list = useRef<HTMLOListElement>(null);
  const before = useRef<number>();
  // Whoever adds one goes on in it.
  useEffect(() => {
    const { children } = list.current as HTMLOListElement;
    if (before.current === undefined || children.length <= before.current) return;
    before.current = undefined;
    const last = children[children.length - 1] as HTMLElement;
    const [field = last.querySelector<HTMLElement>('summary')] =
      last.querySelectorAll<HTMLElement>('input, select, textarea');
    field?.focus();
  });
  return (
    <fieldset class="edit-list">
      {fieldPathId.path.length > 0 && <legend>{title}</legend>}
      {said.length > 0 && <p class="edit-said">{said.join('；')}</p>}
      {isLong ? (
        <details open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
          <summary>
            {many} 行{wrong > 0 && <span class="edit-mark wrong">{wrong} 处要改</span>}
          </summary>
          <ol ref={list}>{items}</ol>
        </details>
      ) : (
        <ol ref={list}>{items}</ol>
      )}
      <button
        type="button"
        onClick={() => {
          before.current = list.current?.children.length;
          setOpen(true);
          onAddClick();
        }}
      >
        加{word}
        {title && `“${title}”`}
      </button>
    </fieldset>
  );
}

interface ItemProps {
  readonly children: ComponentChildren;
  readonly index: number;
  readonly totalItems: number;
  readonly schema: FormSchema;
  readonly buttonsProps: {
    readonly fieldPathId: { readonly path: Path };
    readonly hasMoveUp: boolean;
    readonly hasMoveDown: boolean;
    readonly onRemoveItem: () => void;
    readonly onMoveUpItem: () => void;
    readonly onMoveDownItem: () => void;
  };
}

/** More items than this are shown by their first words, and opened one by one. */
const shownOpen = 1;

/** One of a list, to move and to take out. */
export function ArrayFieldItemTemplate({ children, index, totalItems, schema, buttonsProps }: ItemProps) {
  const { kind, prefix, at, countIn, library } = useAround();
  const path = [...prefix, ...buttonsProps.fieldPathId.path];
  const value = fieldsCalled(kind, path, at([]), library);
  const wrong = countIn(path);
  const isWhole = schema.type === 'object' || schema.anyOf !== undefined;
  const [open, setOpen] = useState(
    !isWhole || totalItems <= shownOpen || !value || wrong > 0 || isEmpty(value),
  );
  const buttons = (
    <span class="edit-item-buttons">
      {buttonsProps.hasMoveUp && (
        <button
          type="button"
          aria-label={`第${index + 1}项往上移`}
          onClick={() => buttonsProps.onMoveUpItem()}
        >
          上移
        </button>
      )}
      {buttonsProps.hasMoveDown && (
        <button
          type="button"
          aria-label={`第${index + 1}项往下移`}
          onClick={() => buttonsProps.onMoveDownItem()}
        >
          下移
        </button>
      )}
      <button type="button" aria-label={`删去第${index + 1}项`} onClick={() => buttonsProps.onRemoveItem()}>
        删去
      </button>
    </span>
  );
  if (!isWhole)
    return (
      <li class="edit-word">
        {children}
        {buttons}
      </li>
    );
  return (
    <li>
      <details open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary>
          {withFigures(summaryOf(value), library?.sectors ?? []).slice(0, 60) || `第${index + 1}项`}
          {wrong > 0 && <span class="edit-mark wrong">{wrong} 处要改</span>}
        </summary>
        {open && children}
        {open && buttons}
      </details>
    </li>
  );
}

function isEmpty(value: unknown): boolean {
  return isFields(value) && Object.keys(value).length === 0;
}

/** 2018—2024, 2023, 2024起. */
function yearsOf(from: unknown, to: unknown): string {
  if (to === undefined) return `${from}起`;
  return from === to ? String(from) : `${from}—${to}`;
}

/** The first words that an item says. */
function summaryOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (isList(value)) return value.map(summaryOf).join('、');
  if (!isFields(value)) return '';
  const { name, who, term, title, say, series, words, quote, source, reason, note, from, to, kind, sector } =
    value;
  const years = from === undefined ? '' : `${yearsOf(from, to)} `;
  if (value.minimums !== undefined) return `${years}各科最低学时`;
  const first = [name, who, term, title, say, series, words, quote, source, reason, note, sector, kind].find(
    (v) => v !== undefined,
  );
  return (
    years +
    (first === undefined ? (Object.values(value).map(summaryOf).find(Boolean) ?? '') : summaryOf(first))
  );
}
