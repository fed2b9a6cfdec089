import { builtinModules } from 'node:module';
import { featureOf, isOurs, placeOf, targetOf } from './places.mjs';

const isNodeModule = (target) => target.startsWith('node:') || builtinModules.includes(target);
const isSpec = (place) => /\.(spec|e2e)\.tsx?$|\/testing\//.test(place);

/** What a feature shows to the others: its module, its services, and the types these speak in. */
const FEATURE_FRONT = /\.(module|service|types)$/;

/** Each says what an import breaks, as a sentence, or nothing. `from` and `to` are paths inside the project. */
const layers = [
  function metricsIsPure({ from, to }) {
    if (!from.startsWith('libs/metrics/') || isSpec(from)) return undefined;
    if (isNodeModule(to)) return 'libs/metrics runs in the browser too: no modules of Node.';
    if (!to.startsWith('libs/metrics/')) return 'libs/metrics imports nothing but itself.';
    return undefined;
  },
  function metricsHasOneEntry({ from, to }) {
    if (from.startsWith('libs/metrics/') || !to.startsWith('libs/metrics/')) return undefined;
    return to === 'libs/metrics/src/index' ? undefined : 'Import from @paceline/metrics, its only entry.';
  },
  function webAndApiApart({ from, to }) {
    const crosses =
      (from.startsWith('apps/web/') && to.startsWith('apps/api')) ||
      (from.startsWith('apps/api/') && to.startsWith('apps/web'));
    return crosses
      ? 'web and api never import each other: their one link is the generated schema.'
      : undefined;
  },
  function apiFeaturesByTheirServices({ from, to }) {
    const feature = featureOf(to);
    if (!from.startsWith('apps/api/src/') || feature === undefined || featureOf(from) === feature)
      return undefined;
    if (from.startsWith('apps/api/src/common/')) return 'common/ is below the features: it imports none.';
    if (featureOf(from) === undefined || isSpec(from)) return undefined;
    return FEATURE_FRONT.test(to)
      ? undefined
      : 'A feature reaches another only through its module, services and their types.';
  },
  function webFeaturesApart({ from, to }) {
    const feature = featureOf(to);
    if (!from.startsWith('apps/web/src/') || feature === undefined || featureOf(from) === feature)
      return undefined;
    if (featureOf(from) !== undefined)
      return 'Features of the web do not import each other: app/ composes them.';
    const layer = /^apps\/web\/src\/(ui|charts|lib)\//.exec(from)?.[1];
    return layer === undefined ? undefined : `${layer}/ is below the features: it imports none.`;
  },
  function webLowerLayers({ from, to }) {
    const layer = /^apps\/web\/src\/(ui|charts|lib)\//.exec(from)?.[1];
    return layer !== undefined && to.startsWith('apps/web/src/app/')
      ? `${layer}/ is below app/ and does not import it.`
      : undefined;
  },
  function testsFromOutside({ from, to }) {
    if (!from.startsWith('test/') || !/^(apps|libs)\//.test(to)) return undefined;
    if (to === 'libs/metrics/src/index' || to === 'apps/web/src/api-schema.gen') return undefined;
    return 'Tests drive the application from outside: they import no source of it but @paceline/metrics and generated types.';
  },
  function applicationWithoutTests({ from, to }) {
    const ships = /^(apps|libs)\//.test(from) && !isSpec(from);
    return ships && to.startsWith('test/') ? 'What ships does not import tests.' : undefined;
  },
];

/** Who may import whom: the shape of the architecture, import by import. */
export const layersRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = placeOf(context.filename);
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const to = targetOf(context.filename, node.source.value);
      if (!isOurs(to) && !from.startsWith('libs/metrics/')) return;
      for (const layer of layers) {
        const message = layer({ from, to });
        if (message !== undefined) context.report({ node, message });
      }
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
