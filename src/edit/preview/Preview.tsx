import type { ComponentChildren } from 'preact';
import type { Reading } from '~/edit/content/reading';
import { kindOf } from '~/schemas/kinds';
import type { Library } from '~/schemas/library';
import { AnswerPage } from './AnswerPage';
import { ChangePage } from './ChangePage';
import { GuidePage } from './GuidePage';
import { PolicyPage } from './PolicyPage';
import { SectorPage } from './SectorPage';
import { Words } from './Words';

interface Props {
  readonly path: string;
  readonly reading: Reading;
  /** What can be read as a whole; what was opened, while something is wrong. */
  readonly library: Library | undefined;
}

/** The page of a file as its readers will have it: the same words in the same order. */
export function Preview({ path, reading, library }: Props) {
  return (
    <section class="edit-preview" aria-labelledby="edit-preview">
      <h3 id="edit-preview">页面会是这样</h3>
      {library ? page() : <p class="soft">改好列出的地方，这里就有。</p>}
    </section>
  );

  function page(): ComponentChildren {
    const kind = kindOf(path);
    const entry = kind && reading.read.entries[kind].find((e) => e.file.path === path);
    if (!entry || !library) return <p class="soft">这个文件还有要改的，改好就有。</p>;
    const { data } = entry as unknown as { data: never };
    switch (kind) {
      case 'answers':
        return <AnswerPage answer={data} library={library} />;
      case 'policies':
        return <PolicyPage policy={data} />;
      case 'sectors':
        return (
          <SectorPage
            rules={library.sectors.find((s) => s.sector === (data as { sector: string }).sector)}
            library={library}
          />
        );
      case 'guides':
        return <GuidePage guide={data} library={library} />;
      case 'changes':
        return <ChangePage change={data} />;
      default:
        return <Words of={data} library={library} />;
    }
  }
}
