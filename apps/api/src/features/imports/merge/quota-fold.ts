export { foldQuotas as refoldQuotas } from '../../../common/facts/fold-quotas.query.js';
