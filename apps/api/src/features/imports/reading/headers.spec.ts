import { CRM_HEADERS } from './testing/crm-header-cases.js';
import { PLAIN_HEADERS } from './testing/plain-header-cases.js';
import { readText } from './testing/read-text.js';

describe('real header rows', () => {
  for (const { name, file, text, kind, fields } of [...CRM_HEADERS, ...PLAIN_HEADERS])
    it(name, async () => {
      const { found } = await readText(text, {}, file ?? 'export.csv');
      const mapped: Record<string, string> = {};
      for (const { column, field } of found.mapping) if (fields[column] && field) mapped[column] = field;
      expect({ error: found.error, kind: found.kind, mapped }).toEqual({
        error: undefined,
        kind,
        mapped: fields,
      });
    });
});
