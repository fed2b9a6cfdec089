import type { ReadKind } from './reading.types.js';

/** The names that a field goes by in real exports, best first; compared without case, accents, blanks and marks. */
export type FieldNames = Record<string, string>;

const REP = {
  rep: `rep|sales rep|sales representative|representative|sales agent|agent|agent name|owner|owner name|deal owner|opportunity owner
    |account executive|salesperson|sales person|seller|assigned to|assigned|assigned to full name|assigned to user|activity assigned to
    |activity created by|assigned se|sales owner|user|user name|username|call owner|task owner|event owner|meeting owner|connected to agent
    |owner full name|rep name|employee|employee name|full name|name|verkäufer|vertriebsmitarbeiter|mitarbeiter|besitzer|inhaber|zuständig
    |bearbeiter|propriétaire|commercial|vendeur|responsable|attribué à|propietario|vendedor|comercial|asignado a|vlastník`,
  rep_email: `rep email|owner email|user email|email|e-mail|email address|agent email|sales owner email|deal owner email|employee email
    |e-mail-adresse|mail|adresse e-mail|correo|correo electrónico`,
  rep_id: `owner id|ownerid|deal owner.id|rep id|user id|userid|agent id|employee id|employeeid|emp id|employee number|salesperson id
    |personalnummer|mitarbeiternummer|matricule|id empleado`,
} satisfies FieldNames;

const DEAL_ID = `opportunity id|deal id|id|record id|opportunityid|dealid|pipedrive system id|opportunity number|crm id|(do not modify) opportunity
    |external id|key|opportunity id 18|vorgangs-id|identifiant|identificador`;

/** Fields of each kind with their names in Salesforce, HubSpot, Pipedrive, Zoho, Dynamics, Aircall and plain exports. */
export const SYNONYMS: Record<ReadKind, FieldNames> = {
  activities: {
    id: `activity id|call id|task id|event id|id|record id|call id (internal)|pipedrive system id|key|external id|uuid|aktivitäts-id`,
    ...REP,
    date: `date|activity date|activitydate|call date|date (tz offset incl.)|datetime (tz offset incl.)|call start time|call start date|start date
      |start time|started at|timestamp|datetime|date time|due date only|due date|meeting date|call time|occurred at|when|day|completed date
      |completeddatetime|marked as done time|activity time|date_started|datetime (utc)|starttime|start|sent at|created date|creation date|createddate
      |datum|anrufdatum|fälligkeitsdatum|beginn|date d'appel|date d'activité|date de début|fecha|fecha de actividad|fecha de inicio`,
    time: `time|call start time|start time|call time|time (tz offset incl.)|due time|uhrzeit|heure|hora|time of day|call start time of day`,
    booked: `booked date|booked on|date booked|booked at|booking date|created date|creation date|createddate|created at|created on|create date
      |created time|gebucht am|erstellt am|date de création|date de réservation|fecha de creación|fecha de reserva`,
    type: `type|activity type|activity|call or email|task type|engagement type|task subtype|aktivitätstyp|art|typ|type d'activité|tipo|tipo de actividad|kind|channel`,
    direction: `direction|call direction|call type|calltype|call direction - type|richtung|anrufrichtung|sens|sens de l'appel|dirección`,
    outcome: `outcome|call outcome|result|call result|action result|answered|disposition|calldisposition|call disposition|disposition name
      |call status|meeting outcome|status of call|ergebnis|résultat|résultat de l'appel|resultado`,
    duration: `duration|call duration|duration (in call)|in-call duration|duration (total)|call duration (in seconds)|talk time|talk time (hh:mm:ss)
      |total call duration (hh:mm:ss)|callduration|calldurationinseconds|duration (seconds)|talk_duration|dauer|durée|duración`,
    status: `done|status|task status|activity status|completed|state|is closed|erledigt|statut|terminé|estado|hecho`,
    subject: `subject|activity subject|title|call title|meeting title|betreff|titel|objet|sujet|asunto`,
    account: `account|account name|company|company / account|organization|related to|contact|to|customer number|lead|kunde|firma|compte|entreprise|cuenta|empresa`,
    deleted: `is deleted|isdeleted|deleted|gelöscht`,
  },
  deals: {
    id: DEAL_ID,
    name: `deal name|opportunity name|opportunity|title|topic|deal|name|dealname|subject|product|verkaufschance|bezeichnung|nom de l'opportunité|nom de la transaction|nombre del negocio|nombre de la oportunidad`,
    account: `account name|account|company|organization|associated company|company name|potential customer|customer|related account|client|kunde|firma|unternehmen|compte|entreprise|cuenta|empresa|cliente`,
    ...REP,
    rep2: `second opportunity owner|second owner|co-owner|split owner|secondary owner|overlay owner`,
    split: `split %|split|split percent|second owner split|second owner share|second owner %|split percentage|co-owner %`,
    stage: `deal stage|stage|stage name|stagename|opportunity stage|sales stage|status reason|phase|verkaufsphase|étape|étape de la transaction|etapa|etapa del negocio|fase`,
    status: `status|deal status|opportunity status|state|won/lost|statut|estado`,
    amount: `amount|deal value|value|deal amount|opportunity amount|close value|actual revenue|est. revenue|revenue|deal size|total amount|acv|tcv|arr|price|contract value
      |amount in company currency|betrag|wert|umsatz|auftragswert|montant|valeur|importe|monto|valor|hodnota`,
    currency: `currency|currency of value|amount currency|deal currency|currency iso code|currencyisocode|currency code|währung|devise|moneda|měna`,
    created: `create date|created date|creation date|deal created|add time|created at|created time|created on|createddate|engage date|open date|opened|created
      |date created|erstellt am|erstelldatum|angelegt am|date de création|créé le|fecha de creación|creado`,
    closed: `close date|closedate|closed date|closing date|closed on|deal closed on|actual close date|date closed|closed at|abschlussdatum|schlusstermin|date de clôture|date de fermeture|fecha de cierre`,
    won_day: `won time|won date|won on|gewonnen am|datum výhry`,
    lost_day: `lost time|lost date|lost on|verloren am`,
    expected_close: `expected close date|expected close|expected closing|est. close date|estimated close date|expected closing date|erwartetes abschlussdatum|erwarteter abschluss
      |date de clôture prévue|fecha prevista de cierre|fecha de cierre prevista`,
    deleted: `is deleted|isdeleted|deleted`,
  },
  daily_totals: {
    ...REP,
    day: `day|date|activity date|work date|call date|report date|tag|datum|jour|date du jour|día|fecha`,
    metric: `metric|measure|kpi|metric name|kennzahl|indicateur|métrica|indicador`,
    value: `value|count|total|amount|number|actual|wert|anzahl|valeur|nombre|valor|cantidad`,
  },
  quotas: {
    ...REP,
    rep_id: `${REP.rep_id}|quotaownerid|quota owner id`,
    team: `team|team name|sales team|group|mannschaft|équipe|equipo`,
    period: `period|quota period|month|quarter|fiscal period|period name|zeitraum|monat|quartal|période|mois|trimestre|periodo|período|mes`,
    year: `year|fiscal year|jahr|année|año`,
    start: `start date|startdate|period start|from|start|start day|beginn|début|inicio|desde`,
    end: `end date|enddate|period end|to|end|end day|ende|fin|hasta`,
    metric: `metric|measure|kpi|quota type|kennzahl|indicateur|métrica|indicador`,
    amount: `quota|quota amount|quotaamount|amount|target|target amount|goal|value|ziel|quote|soll|objectif|montant|cuota|objetivo|importe`,
    basis: `basis|quota basis|ramp|as given`,
  },
  roster: {
    name: `rep name|rep|name|full name|sales agent|sales rep|agent|employee|employee name|user|user name|salesperson|seller|display name|mitarbeiter|verkäufer|nom complet|nombre completo|commercial|vendedor`,
    first_name: `first name|firstname|given name|vorname|prénom|nombre`,
    last_name: `last name|lastname|surname|family name|nachname|nom|nom de famille|apellido|apellidos`,
    email: `${REP.rep_email}|work email`,
    employee_id: `${REP.rep_id}|id|personnel number|staff id`,
    job_role: `job role|role|title|job title|position|function|rolle|position|funktion|stelle|fonction|poste|rôle|puesto|cargo|rol`,
    team: `team|team name|sales team|group|department|abteilung|équipe|equipo`,
    parent_team: `parent team|office|regional office|sales region|territory|division|branch|niederlassung|büro|bureau|agence|oficina|parent`,
    manager: `manager|manager name|sales manager|reports to|supervisor|team lead|team leader|vorgesetzter|führungskraft|leiter|responsable|superviseur|gerente|jefe|supervisor`,
    hire_day: `hire date|hired|hiredate|start date|joined|join date|date of hire|eintritt|eintrittsdatum|date d'embauche|date d'entrée|fecha de contratación|fecha de alta`,
    leave_day: `leave date|end date|termination date|left|exit date|left on|austritt|austrittsdatum|date de sortie|date de départ|fecha de baja`,
    zone: `time zone|timezone|zone|tz|zeitzone|fuseau horaire|zona horaria`,
    region: `holiday region|region|country|holiday calendar|feiertagsregion|région|pays|región|país|land`,
    fte: `fte|fte %|fte percent|full time equivalent|working time|part time|beschäftigungsgrad|arbeitszeit|etp|jornada`,
    effective_day: `effective from|effective date|valid from|as of|since|gültig ab|à partir du|vigente desde`,
  },
  calendar: {
    region: `region|holiday region|country|state|calendar|land|bundesland|région|pays|región|país`,
    date: `date|day|holiday date|datum|tag|jour|fecha|día`,
    name: `holiday|holiday name|name|occasion|description|feiertag|jour férié|festivo|título`,
    ...{ rep: REP.rep.replace('|name|', '|'), rep_email: REP.rep_email, rep_id: REP.rep_id },
    from: `from|start|start date|first day|absent from|from date|von|beginn|du|début|desde|inicio`,
    to: `to|end|end date|last day|absent to|until|to date|bis|ende|au|fin|hasta`,
    fraction: `fraction|part|share|portion|percent|day fraction|anteil|fracción`,
    reason: `reason|absence type|leave type|type|absence|grund|abwesenheit|motif|motivo`,
  },
};

/** The fields of a kind that a column can be mapped to, in the order of a form. */
export const fieldsOf = (kind: ReadKind): string[] => Object.keys(SYNONYMS[kind]);
