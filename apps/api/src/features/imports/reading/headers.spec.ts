import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectInThread } from './inspect.js';
import type { ReadingOptions } from './reading.types.js';

const options: ReadingOptions = {
  zone: 'UTC',
  bookingZone: 'UTC',
  currency: 'USD',
  today: '2026-11-23',
  fiscalStartMonth: 1,
};
const folder = mkdtempSync(join(tmpdir(), 'paceline-headers-'));

interface Case {
  name: string;
  file?: string;
  text: string;
  kind: string;
  fields: Record<string, string>;
}

const cases: Case[] = [
  {
    name: 'Salesforce opportunity report',
    text: `Opportunity Owner,Account Name,Opportunity Name,Stage,Fiscal Period,Amount,Expected Revenue,Probability (%),Age,Close Date,Created Date,Next Step,Lead Source,Type
Ann Lee,Acme,Acme 1,Closed Won,Q3-2026,"USD 485,000.00","USD 485,000.00",100%,12,30/09/2026,01/08/2026,,Web,New`,
    kind: 'deals',
    fields: {
      'Opportunity Owner': 'rep',
      Stage: 'stage',
      Amount: 'amount',
      'Close Date': 'closed',
      'Created Date': 'created',
    },
  },
  {
    name: 'Salesforce weekly report with duplicate headers',
    text: `Assigned SE,Stage,Opportunity Name,Owner Role,Account Name,Fiscal Period,Amount,Probability (%),Age,Created Date,Type,Forecast Category,ACV Preview,ACV Preview (USD),Close Date (2),Close Date,Total Sales Cycle Age,Sales Region,Lost Reason,Why did we lose?,Opportunity ID,Opportunity ID
Ann Lee,Won,One,AE,Acme,Q3-2026,"USD 485,000.00",90%,3,01/08/2026,New,Closed,USD 1.00,"431,666.67",29/09/2026,30/09/2026,60,West,-,-,0061234567890AB,0061234567890ABCDE`,
    kind: 'deals',
    fields: { 'Assigned SE': 'rep', 'Close Date': 'closed', Amount: 'amount', Stage: 'stage' },
  },
  {
    name: 'Salesforce activity report, calls',
    text: `Date,Activity Type,Subject,Assigned To: Full Name,Account: Account Name,Related To: Name,Topic,Outcome
17/03/2026,Call,Intro,Ann Lee,Acme,Acme 1,Price,Connected`,
    kind: 'activities',
    fields: {
      Date: 'date',
      'Activity Type': 'type',
      'Assigned To: Full Name': 'rep',
      Outcome: 'outcome',
      Subject: 'subject',
    },
  },
  {
    name: 'Salesforce activity report, e-mails, header below a preamble',
    text: `Weekly report,,,,,,,,,,,
,,,,,,,,,,,
Assigned,Date,Activity Type,Company / Account,Opportunity,Contact,Lead,Subject,Priority,Status,Task,Task Subtype
Ann Lee,17/03/2026,Email,Acme,,Bob,,Offer,Normal,Completed,1,Email
,,,,,,,,,,,
"Grand Totals (5700 records)",,,,,,,,,,,`,
    kind: 'activities',
    fields: { Assigned: 'rep', Date: 'date', 'Activity Type': 'type', Subject: 'subject', Status: 'status' },
  },
  {
    name: 'Salesforce Task dump',
    file: 'Task.csv',
    text: `"Id","WhoId","WhatId","Subject","ActivityDate","Status","Priority","OwnerId","Description","Type","IsDeleted","AccountId","IsClosed","CreatedDate","CallDurationInSeconds","CallType","CallDisposition","CompletedDateTime"
"00T1","0031","0061","Call Bob","2023-01-17 00:00:00","Completed","Normal","005A00000012345AAA","x, y","Call","0","0011","1","2023-01-16 10:00:00","60","Outbound","Connected",""`,
    kind: 'activities',
    fields: {
      Id: 'id',
      OwnerId: 'rep_id',
      ActivityDate: 'date',
      Type: 'type',
      CallType: 'direction',
      CallDisposition: 'outcome',
      IsDeleted: 'deleted',
    },
  },
  {
    name: 'HubSpot deals',
    text: `Record ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Create Date,Deal owner,Deal Type,Associated Company
1,Acme,closedwon,Sales,9000,2026-07-25,2026-03-04 10:22,sam@example.com,New,Acme`,
    kind: 'deals',
    fields: {
      'Record ID': 'id',
      'Deal Name': 'name',
      'Deal Stage': 'stage',
      'Close Date': 'closed',
      'Create Date': 'created',
      'Deal owner': 'rep',
    },
  },
  {
    name: 'HubSpot activities',
    text: `Activity Type,Activity Date,Activity assigned to
Call,2026-03-04 10:22,Ann Lee
Meeting,2026-03-05 10:22,Ann Lee`,
    kind: 'activities',
    fields: { 'Activity Type': 'type', 'Activity Date': 'date', 'Activity assigned to': 'rep' },
  },
  {
    name: 'HubSpot calls',
    file: 'hubspot-crm-exports-all-calls-2024-07-05.csv',
    text: `Record ID,Call Title,Activity date,Call outcome,Call duration (HH:mm:ss),Call direction,Activity created by
1,Intro,2026-03-04 10:22,Connected,00:02:10,Outbound,Ann Lee`,
    kind: 'activities',
    fields: {
      'Activity date': 'date',
      'Call outcome': 'outcome',
      'Call direction': 'direction',
      'Activity created by': 'rep',
    },
  },
  {
    name: 'Pipedrive deals',
    text: `Deal - Title,Deal - Value,Organization,Contact person,Deal - Owner,Deal - Stage,Deal - Expected close date,Deal - Currency of value,Deal - Deal created,Deal - Deal closed on,Deal - Status,Deal - Won time,Deal - Lost time,Deal - ID
Acme,900,Acme,Bob,Ann Lee,Proposal,2026-07-25,USD,2026-03-04 10:22:00,2026-07-01 10:00:00,Won,2026-07-01 10:00:00,,12`,
    kind: 'deals',
    fields: {
      'Deal - Title': 'name',
      'Deal - Value': 'amount',
      'Deal - Owner': 'rep',
      'Deal - Stage': 'stage',
      'Deal - Status': 'status',
      'Deal - Won time': 'won_day',
      'Deal - Lost time': 'lost_day',
      'Deal - Expected close date': 'expected_close',
      'Deal - Currency of value': 'currency',
      'Deal - Deal created': 'created',
      'Deal - ID': 'id',
    },
  },
  {
    name: 'Pipedrive activities',
    text: `Activity - Subject,Activity - Due date,Activity - Assigned to user,Activity - Note,Activity - Type,Activity - Done,Activity - Due time,Activity - Duration,Activity - Marked as done time,Activity - Creation date,Deal,Organization,Activity - Pipedrive System ID
Intro,2026-03-04,Ann Lee,,call,Done,10:00,00:30,2026-03-04 10:30:00,2026-03-01,Acme,Acme,77`,
    kind: 'activities',
    fields: {
      'Activity - Due date': 'date',
      'Activity - Assigned to user': 'rep',
      'Activity - Type': 'type',
      'Activity - Done': 'status',
      'Activity - Due time': 'time',
      'Activity - Creation date': 'booked',
      'Activity - Pipedrive System ID': 'id',
    },
  },
  {
    name: 'Zoho deals',
    text: `Record Id,Deal Owner.id,Deal Owner,Deal Name,Account Name.id,Account Name,Amount,Stage,Sub-Pipeline,Closing Date,Created Time,Modified Time
zcrm_1,zcrm_9,Ann Lee,Acme,zcrm_5,Acme,500,Closed Lost,x,2026-03-04,2026-01-04 10:00:00,2026-03-04 10:00:00`,
    kind: 'deals',
    fields: {
      'Record Id': 'id',
      'Deal Owner.id': 'rep_id',
      'Deal Owner': 'rep',
      'Account Name': 'account',
      'Closing Date': 'closed',
      'Created Time': 'created',
    },
  },
  {
    name: 'Aircall v3',
    text: `line,datetime (tz offset incl.),number timezone,datetime (utc),country_code,direction,from,to,answered,missed_call_reason,user,duration (total),duration (in call),voicemail,recording,comments,tags,team,call id,call type
Sales,2026-03-04 23:42:00.123+02:00,Europe/Paris,2026-03-04 21:42:00,FR,outbound,+33,+44,Yes,,Ann Lee,90,60,No,,,,Team,1001,external`,
    kind: 'activities',
    fields: {
      'datetime (tz offset incl.)': 'date',
      direction: 'direction',
      answered: 'outcome',
      user: 'rep',
      'call id': 'id',
    },
  },
  {
    name: 'Aircall v2, date and time in two columns',
    text: `line,date (TZ offset incl.),time (TZ offset incl.),number timezone,datetime (UTC),country_code,direction,from,to,answered,missed_call_reason,user,duration (total),duration (in call),via,voicemail,tags
Sales,2026-03-04,23:42:00,Europe/Paris,2026-03-04 21:42:00,FR,inbound,+33,+44,No,x,Ann Lee,90,60,,No,`,
    kind: 'activities',
    fields: {
      'date (TZ offset incl.)': 'date',
      'time (TZ offset incl.)': 'time',
      direction: 'direction',
      answered: 'outcome',
      user: 'rep',
    },
  },
  {
    name: 'Dialer CDR',
    text: `Customer Number,Call Type,DID Number,Connected to Agent,Call Status,Disposition Code,Disposition Name,Total Call Duration (HH:MM:SS),Talk Time (hh:mm:ss),Call Start Date,Call Start Time
+91,Outbound,+92,Ann Lee,Answered,1,Interested,00:02:00,00:01:50,17-03-2026,10:15:00
+91,Inbound,+92,Ann Lee,Missed,2,None,00:00:20,00:00:00,17-03-2026,10:20:00`,
    kind: 'activities',
    fields: {
      'Call Type': 'direction',
      'Connected to Agent': 'rep',
      'Call Start Date': 'date',
      'Call Start Time': 'time',
    },
  },
  {
    name: 'Dynamics opportunities',
    text: `(Do Not Modify) Opportunity,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Topic,Potential Customer,Est. Close Date,Est. Revenue,Status Reason,Owner,Actual Close Date
guid-1,abc,2026-03-04 10:00,Acme,Acme Ltd,2026-03-30,500,Won,Ann Lee,2026-03-29`,
    kind: 'deals',
    fields: {
      '(Do Not Modify) Opportunity': 'id',
      Topic: 'name',
      'Est. Close Date': 'expected_close',
      'Status Reason': 'stage',
      Owner: 'rep',
      'Actual Close Date': 'closed',
      'Est. Revenue': 'amount',
    },
  },
  {
    name: 'Freshsales deals',
    text: `Deal name,Deal value,Deal stage,Expected close date,Sales owner,Pipeline,Related account
Acme,500,Won,2026-03-30,Ann Lee,Default,Acme`,
    kind: 'deals',
    fields: {
      'Deal name': 'name',
      'Deal value': 'amount',
      'Deal stage': 'stage',
      'Expected close date': 'expected_close',
      'Sales owner': 'rep',
    },
  },
  {
    name: 'German deals',
    text: `Verkaufschance;Betrag;Verkaufsphase;Abschlussdatum;Erstellt am;Inhaber
Acme;1.234,50;Gewonnen;31.03.2026;01.02.2026;Jörg Groß`,
    kind: 'deals',
    fields: {
      Betrag: 'amount',
      Verkaufsphase: 'stage',
      Abschlussdatum: 'closed',
      'Erstellt am': 'created',
      Inhaber: 'rep',
    },
  },
  {
    name: 'French deals',
    text: `Nom de la transaction;Montant;Étape de la transaction;Date de clôture;Date de création;Propriétaire
Acme;1 234,50;Gagné;31/03/2026;01/02/2026;Zoé`,
    kind: 'deals',
    fields: {
      Montant: 'amount',
      'Étape de la transaction': 'stage',
      'Date de clôture': 'closed',
      'Date de création': 'created',
      Propriétaire: 'rep',
    },
  },
  {
    name: 'Spanish activities',
    text: `Fecha;Tipo;Asunto;Propietario;Resultado
31/03/2026;Llamada;Hola;Ana;Contestada`,
    kind: 'activities',
    fields: { Fecha: 'date', Tipo: 'type', Asunto: 'subject', Propietario: 'rep', Resultado: 'outcome' },
  },
  {
    name: 'daily totals, wide',
    text: `Rep,Date,Calls,Emails,Meetings,Revenue
Ann Lee,2026-03-04,40,10,2,1200.50`,
    kind: 'daily_totals',
    fields: {
      Rep: 'rep',
      Date: 'day',
      Calls: 'metric:calls_attempted',
      Emails: 'metric:emails_sent',
      Meetings: 'metric:meetings_held',
      Revenue: 'metric:bookings',
    },
  },
  {
    name: 'daily totals, long',
    text: `rep,day,metric,value
Ann Lee,2026-03-04,calls_attempted,40`,
    kind: 'daily_totals',
    fields: { rep: 'rep', day: 'day', metric: 'metric', value: 'value' },
  },
  {
    name: 'quotas, long',
    text: `rep,period,metric,amount
Ann Lee,2026-Q2,bookings,50000`,
    kind: 'quotas',
    fields: { rep: 'rep', period: 'period', metric: 'metric', amount: 'amount' },
  },
  {
    name: 'quotas, wide by month',
    text: `Sales Rep,Jan 2026,Feb 2026,Mar 2026
Ann Lee,1000,2000,3000`,
    kind: 'quotas',
    fields: { 'Sales Rep': 'rep', 'Jan 2026': 'period:Jan 2026', 'Mar 2026': 'period:Mar 2026' },
  },
  {
    name: 'Salesforce forecasting quota',
    text: `QuotaAmount,QuotaOwnerId,StartDate
10000,005A00000012345AAA,2026-04-01`,
    kind: 'quotas',
    fields: { QuotaAmount: 'amount', QuotaOwnerId: 'rep_id', StartDate: 'start' },
  },
  {
    name: 'roster',
    text: `Name,Email,Employee ID,Job Role,Team,Parent Team,Manager,Hire Date,Time Zone,FTE
Ann Lee,ann@example.com,17,AE,West 1,West,Bo Ek,2024-03-01,Europe/Berlin,0.8`,
    kind: 'roster',
    fields: {
      Name: 'name',
      Email: 'email',
      'Employee ID': 'employee_id',
      'Job Role': 'job_role',
      Team: 'team',
      'Parent Team': 'parent_team',
      Manager: 'manager',
      'Hire Date': 'hire_day',
      'Time Zone': 'zone',
      FTE: 'fte',
    },
  },
  {
    name: 'holidays',
    text: `Region,Date,Holiday
DE,2026-12-25,Christmas Day`,
    kind: 'calendar',
    fields: { Region: 'region', Date: 'date', Holiday: 'name' },
  },
  {
    name: 'absences',
    text: `Rep,From,To,Reason
Ann Lee,2026-03-02,2026-03-06,Vacation`,
    kind: 'calendar',
    fields: { Rep: 'rep', From: 'from', To: 'to', Reason: 'reason' },
  },
];

describe('real header rows', () => {
  for (const { name, file, text, kind, fields } of cases)
    it(name, () => {
      const path = join(folder, 'case.csv');
      writeFileSync(path, text);
      const found = inspectInThread(path, file ?? 'export.csv', options);
      const mapped: Record<string, string> = {};
      for (const { column, field } of found.mapping) if (fields[column] && field) mapped[column] = field;
      expect({ error: found.error, kind: found.kind, mapped }).toEqual({
        error: undefined,
        kind,
        mapped: fields,
      });
    });
});
