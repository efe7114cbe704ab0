import { list, strict } from '~/schemas/fields';
import { guideFile } from '~/schemas/guide';
import { address, fileOf } from './file';

export const guidesFile = fileOf('guides', { guides: list(strict({ url: address, ...guideFile.shape })) });
