import { placeOf } from './places.mjs';

const ALLOWED = [
  /\.query\.ts$/,
  /^apps\/api\/src\/database\//,
  /^apps\/api\/src\/features\/imports\/merge\//,
  /\.spec\.ts$/,
  /\/testing\//,
];

/** Words that only SQL begins with, in the capitals this project writes it in, or around a table. */
const SQL = new RegExp(
  [
    '^\\s*(SELECT|WITH|INSERT INTO|UPDATE|DELETE FROM|TRUNCATE|COPY|LOCK TABLE|CREATE|DROP|ALTER|VALUES|BEGIN|COMMIT|ROLLBACK)\\b[\\s\\S]*(\\bFROM\\b|\\bSET\\b|\\bVALUES\\b|\\bTABLE\\b|\\bINDEX\\b|\\bAS\\b|\\bINTO\\b)',
    '^\\s*(select\\s[\\s\\S]+\\sfrom|insert into|delete from)\\s',
    '^\\s*update\\s+\\w+\\s+set\\s',
  ].join('|'),
);

/** SQL stands in `*.query.ts`, in the import's merge and in database/, where one finds and measures it. */
export const sqlInItsPlaceRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const place = placeOf(context.filename);
    if (!place.startsWith('apps/api/src/') || ALLOWED.some((allowed) => allowed.test(place))) return {};
    const check = (node, text) => {
      if (!SQL.test(text)) return;
      context.report({
        node,
        message: 'SQL belongs into a *.query.ts file (or the import’s merge, or database/).',
      });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateLiteral: (node) => check(node, node.quasis.map(({ value }) => value.raw).join(' x ')),
    };
  },
};
