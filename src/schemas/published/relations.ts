import { list, strict } from '~/schemas/fields';
import { policyId, relation } from '~/schemas/policy';
import { fileOf } from './file';

const { policy: to, ...said } = relation.shape;

/** Which document forwards or interprets which, each with its words. */
export const relationsFile = fileOf('relations', {
  relations: list(strict({ from: policyId, to, ...said })),
});
