import { normalise } from './normalise.js';

export type ActivityType = 'call' | 'email' | 'list_email' | 'meeting' | 'demo' | 'other';
export type Direction = 'out' | 'in' | 'internal';

const TYPES: Record<ActivityType, string> = {
  call: `call|calls|phone|phone call|telephone|outbound call|inbound call|outgoing call|incoming call|missed call|cold call|dial|voice|voicemail|log a call|anruf|telefonat|telefon|appel|appel téléphonique|llamada|hovor|outbound|inbound|follow up call|connect call|callback`,
  email: `email|e-mail|emails|mail|sent email|email sent|outbound email|outgoing email|correo|correo electrónico|courriel|e-mail versendet|email outreach|one to one email`,
  list_email: `list email|mass email|email de lista|email blast|massenmail|marketing email|listen-e-mail`,
  meeting: `meeting|meetings|event|appointment|visit|client meeting|in person meeting|online meeting|video call|video meeting|zoom|teams meeting|discovery|discovery meeting|termin|besprechung|treffen|besuch|réunion|rendez-vous|rdv|reunión|cita|onsite|site visit|lunch meeting`,
  demo: `demo|demos|product demo|demonstration|demo meeting|presentation|vorführung|produktdemo|démo|démonstration|demostración`,
  other: `task|to do|todo|to-do|note|sms|text|text message|linkedin|linkedin message|linkedin inmail|social|lunch|deadline|follow up|followup|reminder|other|letter|postal mail|whatsapp|chat|research|aufgabe|notiz|tâche|tarea|nota`,
};

const types = new Map<string, ActivityType>();
for (const type of Object.keys(TYPES) as ActivityType[])
  for (const word of TYPES[type].split('|')) types.set(normalise(word), type);

/** The activity that a type cell names, or undefined when it is not known. */
export function activityWord(text: string): ActivityType | undefined {
  const exact = types.get(normalise(text));
  if (exact) return exact;
  // 'Call (outbound)', 'Email: Q3 offer', 'Meeting - first': the first word tells.
  const head = /^\s*([\p{L}-]+)\s*[-:(/[]/u.exec(text)?.[1];
  return head ? types.get(normalise(head)) : undefined;
}

/** The direction of a call, as a cell of its own or inside a type ('Inbound call'). */
export function directionOf(text: string): Direction | undefined {
  if (/\b(inbound|incoming|in|received|eingehend\w*|entrant\w*|entrée|entrante)\b/i.test(text)) return 'in';
  if (/\b(outbound|outgoing|out|dialed|ausgehend\w*|sortant\w*|sortie|saliente)\b/i.test(text)) return 'out';
  if (/\bmissed\b/i.test(text)) return 'in';
  return /\binternal\b|\bintern\b/i.test(text) ? 'internal' : undefined;
}

export type Outcome = 'reached' | 'not_reached' | 'held' | 'no_show' | 'cancelled' | 'unknown';

const OUTCOMES: [Outcome, RegExp][] = [
  ['reached', /not interested|kein interesse|pas intéressé/i],
  ['no_show', /no[\s-]?show|did not attend|didn.?t attend|nicht erschienen|absent|no asisti/i],
  ['cancelled', /cancel|abgesagt|storniert|annul|resched|postponed|verschoben|declined/i],
  [
    'not_reached',
    /\bnot?\b|no answer|unanswered|voice ?mail|left (live )?message|left vm|busy|wrong|missed|failed|abandon|reject|disconnect|nicht|kein|besetzt|mailbox|absent|occup|non |sin |^0$|false|declined|hang ?up|blocked|queue|ring|invalid|bad number|gatekeeper/i,
  ],
  [
    'reached',
    /connect|answer|^yes$|^y$|^true$|^1$|reached|spoke|talk|conversation|accepted|success|complet|erreicht|angenommen|verbunden|^ja$|répondu|^oui$|joint|contest|^s[ií]$|interested|meeting|booked|demo|callback|call back|qualified|pitch|held|done|attended/i,
  ],
];

/** What an outcome cell says. Words that are not known are 'unknown', never guessed as a conversation. */
export function outcomeOf(text: string): Outcome {
  for (const [outcome, words] of OUTCOMES) if (words.test(text)) return outcome;
  return 'unknown';
}

/** Whether a status cell says that the activity took place; undefined when the word is not known. */
export function isDone(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (
    /^(done|completed?|closed|held|yes|true|1|y|sent|erledigt|abgeschlossen|fait|terminé|réalisé|hecho|completad[oa]|finished|logged|marked as done|attended)$/.test(
      word,
    )
  )
    return true;
  if (
    /^(undone|to do|todo|open|planned|not started|in progress|scheduled|no|false|0|n|waiting.*|deferred|pending|offen|geplant|à faire|pendiente|cancell?ed|draft|upcoming)$/.test(
      word,
    )
  )
    return false;
  return undefined;
}
