import { BUILT_IN_METRICS, type MetricDefinition } from '@paceline/metrics';
import { normalise } from './normalise.js';

/** What columns and cells call the metrics, beside their keys and names. */
const NAMES: Record<string, string> = {
  calls_attempted:
    'calls|dials|calls made|outbound calls|calls attempted|call attempts|number of calls|# calls|total calls|anrufe|appels|llamadas',
  calls_connected:
    'connected|connects|conversations|connected calls|calls answered|gespräche|live conversations|conversaciones',
  calls_inbound: 'inbound calls|incoming calls|inbound|eingehende anrufe',
  calls_missed: 'missed calls|missed|verpasste anrufe',
  emails_sent: 'emails|emails sent|mails|mails sent|e-mails versendet|e-mails envoyés|correos',
  meetings_booked:
    'meetings booked|meetings set|appointments set|booked meetings|meetings scheduled|appointments booked|vereinbarte termine',
  meetings_held: 'meetings|meetings held|appointments|meetings completed|termine|rendez-vous|reuniones',
  demos_held: 'demos|demos held|demos completed|demonstrations',
  deals_created: 'deals created|opportunities created|new deals|new opportunities|opps created',
  pipeline_created: 'pipeline created|new pipeline|pipeline generated',
  deals_won: 'deals won|won deals|wins|closed won|opportunities won|deals closed|abschlüsse',
  bookings:
    'bookings|revenue|sales|closed revenue|won amount|amount won|booked revenue|sales amount|umsatz|abschlusswert|chiffre d’affaires|ventas|ingresos',
  deals_lost: 'deals lost|lost deals|losses|opportunities lost',
};

const byName = new Map<string, MetricDefinition>();
for (const metric of BUILT_IN_METRICS) {
  for (const name of [...(NAMES[metric.key] ?? '').split('|'), metric.name, metric.key]) {
    const key = normalise(name);
    if (key !== '' && !byName.has(key)) byName.set(key, metric);
  }
}

/**
 * The metric that a column or cell names, or undefined.
 *
 * @example metricNamed('Calls made')?.key // 'calls_attempted'
 */
export const metricNamed = (text: string): MetricDefinition | undefined => byName.get(normalise(text));

/** Metrics that can be given per day: they add up over days. */
export const isDaily = (metric: MetricDefinition): boolean =>
  metric.denominator.length === 0 && !metric.stock;

/** Decimals of a metric's minor unit: cents for money, whole for the rest. */
export const digitsOf = (metric: MetricDefinition): number => (metric.unit === 'money' ? 2 : 0);
