import { stamped } from '~/says/stamps';
import type { Answer } from '~/schemas/answer';
import type { Policy } from '~/schemas/policy';
import { library } from './library';
import { issuedOn, termOf } from './policies';

/** A description in the words of schema.org. */
export type Described = Readonly<Record<string, unknown>>;

type Place = readonly [name: string, address: string];

/** Where a page stands, from the front door down. */
export function breadcrumbs(places: readonly Place[]): Described {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: places.map(([name, item], i) => ({ '@type': 'ListItem', position: i + 1, name, item })),
  };
}

/** A policy as Legislation. Whether it is in force today is not said: that is another question. */
export function legislation(policy: Policy, address: string): Described {
  const term = termOf(policy);
  return {
    '@type': 'Legislation',
    name: policy.title,
    legislationIdentifier: policy.documentNumber,
    legislationDate: issuedOn(policy),
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: policy.issuer },
    jurisdiction: library().site.jurisdiction,
    inLanguage: 'zh-CN',
    ...(term ? { temporalCoverage: `${term.from}/${term.to ?? '..'}` } : {}),
    url: address,
  };
}

/** A question with its short answer, and where it holds. */
export function faq({ question, answer, kind, reviewedOn }: Answer): Described {
  return {
    '@type': 'FAQPage',
    spatialCoverage: library().site.jurisdiction,
    dateModified: reviewedOn,
    mainEntity: [
      {
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: stamped(kind, answer) },
      },
    ],
  };
}
