import { Component, type ComponentChildren } from 'preact';
import type { Files } from '~/changeset/changeset';
import type { Reading } from '~/edit/content/reading';
import type { CaseFile } from '~/schemas/case';
import { kindOf } from '~/schemas/kinds';
import type { Library } from '~/schemas/library';
import Bare from './Bare';
import { pageOf } from './page-of';
import { Sheet } from './Sheet';
import { show } from './shown';
import { Words } from './Words';

interface Props {
  readonly path: string;
  readonly files: Files;
  readonly reading: Reading;
  /** What can be read as a whole; what last could be, while something is wrong. */
  readonly library: Library | undefined;
}

/** The page of a file as its readers will have it: drawn by what draws the site. */
export function Preview({ path, files, reading, library }: Props) {
  const kind = kindOf(path);
  const entry = kind && reading.read.entries[kind].find((e) => e.file.path === path);
  return (
    <section class="edit-preview" aria-labelledby="edit-preview">
      <h3 id="edit-preview">页面会是这样</h3>
      {page()}
    </section>
  );

  function page(): ComponentChildren {
    if (!kind || !library) return <p class="soft">改好列出的地方，这里就有。</p>;
    if (kind === 'gaps' || kind === 'sources') return entry && <Words of={entry.data} library={library} />;
    const found = pageOf(kind, path, library);
    if (!found) return <p class="soft">这个文件还有要改的，改好就有。</p>;
    const { page: Page, params } = found;
    const own = kind === 'sectors' ? sectorAlone(library, path) : library;
    const at = kind === 'cases' ? (entry?.data as CaseFile | undefined)?.cases[0]?.case : found.at;
    show(own, files);
    return (
      <>
        {reading.state.kind === 'slips' && <p class="soft">有要改的地方，暂时是改好以前的样子。</p>}
        <Sheet key={path} title="页面会是这样" at={at}>
          <Drawn key={JSON.stringify([path, own === library])}>
            {kind === 'sectors' ? (
              <Bare>
                <h2>学时要求</h2>
                <Page params={params} />
              </Bare>
            ) : (
              <Page params={params} />
            )}
          </Drawn>
        </Sheet>
      </>
    );
  }
}

/** A sector among those it is told by, so that it is not looked for among all. */
function sectorAlone(library: Library, path: string): Library {
  const rules = library.sectors.find((s) => path.endsWith(`/${s.sector}.yaml`));
  const sectors = library.sectors.filter((s) => s === rules || s.name === rules?.follows);
  return { ...library, sectors };
}

/** What is drawn, or a sentence where it can't be. */
class Drawn extends Component<{ readonly children: ComponentChildren }, { readonly failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: { readonly children: ComponentChildren }) {
    if (this.state.failed && before.children !== this.props.children) this.setState({ failed: false });
  }

  render() {
    return this.state.failed ? <p>这一页现在画不出来，改好列出的地方就有。</p> : this.props.children;
  }
}
