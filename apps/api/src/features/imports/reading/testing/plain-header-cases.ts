import type { HeaderCase } from './header-cases.js';

export const PLAIN_HEADERS: HeaderCase[] = [
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
