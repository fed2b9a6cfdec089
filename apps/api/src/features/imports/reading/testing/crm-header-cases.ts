import type { HeaderCase } from './header-cases.js';

export const CRM_HEADERS: HeaderCase[] = [
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
];
