// The shapes of the HTTP API. Money is in minor units (cents) as integer numbers; days are 'YYYY-MM-DD' strings.
// The API implements these as decorated response classes of the same names (so openapi.json has schemas of these names).
export type Role = 'admin' | 'operations' | 'leader' | 'manager' | 'rep';
export type Status = 'ahead' | 'on_pace' | 'watch' | 'behind' | 'no_target';
export type Unit = 'count' | 'money' | 'days' | 'seconds' | 'ratio';
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';
export interface Measure {
  value: number | null;
  reason: string | null;
} // reason: stable code, set when value is null
export interface TeamRef {
  id: number;
  name: string;
  parentId: number | null;
  depth: number;
}
export interface RepRef {
  id: number;
  name: string;
}
export interface MetricRef {
  key: string;
  name: string;
  unit: Unit;
  direction: 'higher' | 'lower';
  stage: 'leading' | 'outcome' | 'efficiency';
}
export interface PeriodRef {
  key: string;
  grain: Grain;
  start: string;
  end: string;
  label: string;
  workingDays: number;
  closedWorkingDays: number;
}
export interface ErrorResponse {
  code: string;
  message: string;
  details?: unknown;
} // every non-2xx

// --- GET /api/session (public: {user:null, setupNeeded}) · POST /api/session {email,password} · DELETE /api/session
// --- POST /api/setup {secret,email,name,password} (404 for ever once a user exists)
// --- POST /api/session/view-as {userId|null}  (sample company only)
export interface SessionResponse {
  setupNeeded: boolean;
  user: {
    id: number;
    name: string;
    email: string;
    role: Role;
    repId: number | null;
    teamId: number | null;
  } | null; // the acting one
  viewAs: {
    choices: { userId: number; name: string; role: Role; team: string | null }[];
    actingAs: number | null;
  } | null; // only in the sample
  landing: string | null; // '/today' | '/trends' | '/reps/7' | '/welcome'
  sample: { loaded: boolean; loading: boolean; error: string | null };
  organisation: {
    currency: string;
    locale: string;
    vision: string | null;
    fiscalStartMonth: number;
    today: string;
    hasData: boolean;
  };
  teams: TeamRef[]; // in scope, in tree order
  metrics: MetricRef[];
}
// --- POST /api/sample (202, admin) · DELETE /api/sample (admin) ; progress through GET /api/session .sample

// --- GET /api/today?team&metric&period&asOf
export interface Reading {
  actual: Measure;
  quota: Measure;
  attainment: Measure;
  progress: Measure /* F 0..1 */;
  expected: Measure;
  gap: Measure /* actual − expected */;
  gapToQuota: Measure;
  paceIndex: Measure;
  requiredPerDay: Measure;
  currentPerDay: Measure;
  requiredLift: Measure;
  status: Status;
  coveredTo: string | null;
}
export interface DayMetric {
  metric: MetricRef;
  actual: Measure;
  target: Measure;
  status: Status;
}
export interface NextStep {
  text: string;
  why: string | null;
}
export interface FlagRef {
  id: number;
  kind: string;
  sentence: string;
}
export interface TodayRow {
  rep: RepRef;
  team: { id: number; name: string } | null;
  jobRole: string | null;
  reading: Reading;
  yesterday: { actual: Measure; target: Measure };
  spark: { day: string; value: number | null }[];
  band: { low: number; high: number } | null;
  nextStep: NextStep | null;
  flags: FlagRef[];
  absentOnDay: boolean;
}
export interface TodayResponse {
  team: { id: number; name: string } | null;
  metric: MetricRef;
  period: PeriodRef;
  asOf: string;
  defaultAsOf: string | null;
  freshness: {
    coveredTo: string | null;
    lastImportId: number | null;
    lastImportAt: string | null;
    staleDays: number | null;
    waiting: { teamId: number; team: string; since: string | null }[];
  };
  lead: { text: string; detail: string | null; status: Status };
  teamReading: Reading;
  dayStrip: { day: string | null; metrics: DayMetric[]; todayDay: string; today: DayMetric[] | null };
  deviation: { day: string; gap: number | null }[]; // last 20 working days, team
  rows: TodayRow[]; // furthest behind first
  quotaCoverage: { withQuota: number; reps: number };
  unassigned: { value: number; rows: number } | null; // only viewers who see everything
}
// --- GET /api/reps?team -> RepSummary[] ; GET /api/reps/:id -> RepResponse ; GET /api/reps/:id/pace?metric&period&asOf -> RepPaceResponse
export interface RepSummary {
  id: number;
  name: string;
  email: string | null;
  jobRole: string | null;
  team: { id: number; name: string } | null;
  active: boolean;
}
export interface RepResponse extends RepSummary {
  hireDay: string | null;
  leaveDay: string | null;
  zone: string | null;
  region: string | null;
  fte: number | null;
  canNote: boolean;
}
export interface RepPaceResponse {
  rep: RepRef;
  team: { id: number; name: string } | null;
  jobRole: string | null;
  metric: MetricRef;
  period: PeriodRef;
  asOf: string;
  defaultAsOf: string | null;
  reading: Reading;
  lead: { text: string; detail: string | null; status: Status };
  nextStep: NextStep | null;
  days: {
    day: string;
    actual: number | null;
    cumulative: number | null;
    pace: number | null;
    capacity: number;
  }[]; // whole period
  facts: { label: string; metric: MetricRef; rep: Measure; ownBefore: Measure; team: Measure }[]; // per working day or ratio; own previous 8 weeks
  flags: FlagRef[];
}
// --- GET /api/reps/:id/records?metric&from&to&page -> the rows behind a number
export interface RecordsResponse {
  total: number;
  page: number;
  pageSize: number;
  rows: {
    day: string;
    at: string | null;
    key: string;
    value: number;
    what: string | null;
    importId: number;
    line: number;
    fileName: string;
    counted: boolean;
  }[];
}
// --- GET /api/reps/:id/notes, POST {body}, PATCH /api/notes/:id {body}, DELETE /api/notes/:id
export interface NoteResponse {
  id: number;
  body: string;
  author: string;
  mine: boolean;
  createdAt: string;
  updatedAt: string;
}

// --- GET /api/trends?metric&team&from&to&grain (grain month default; from/to days; team: one panel per child team (or per rep team) + total)
export interface TrendPoint {
  key: string;
  label: string;
  start: string;
  end: string;
  value: Measure;
  quota: Measure;
  attainment: Measure;
  complete: boolean;
  throughDay: string | null;
  samePartBefore: Measure /* the equal part of the previous year’s (or previous) period */;
}
export interface TrendPanel {
  team: { id: number; name: string } | null;
  points: TrendPoint[];
  latest: Reading | null;
  comparison: { now: Measure; before: Measure; change: Measure; text: string };
}
export interface TrendsResponse {
  metric: MetricRef;
  grain: Grain;
  from: string;
  to: string;
  asOf: string | null;
  lead: { text: string; detail: string | null; status: Status };
  period: PeriodRef;
  total: TrendPanel;
  panels: TrendPanel[]; // weakest first
  scaleMax: number | null;
}
// --- GET /api/quotas?metric&period(year or quarter key)&team&grain=month
export interface QuotaGridResponse {
  metric: MetricRef;
  periods: PeriodRef[];
  current: PeriodRef | null;
  rows: {
    subject: { type: 'rep' | 'team'; id: number; name: string; team: string | null };
    cells: {
      periodKey: string;
      amount: number | null;
      basis: 'as_given' | 'full';
      revisionId: number | null;
    }[];
    status: Status;
  }[];
  totals: { periodKey: string; assigned: number | null; teamQuota: number | null; overAssignment: Measure }[];
  canEdit: boolean;
}
// PUT /api/quotas {metric, changes:[{type,id,periodKey,amount|null}], reason} -> {changeId, changed} ; POST /api/quotas/changes/:changeId/undo ; GET /api/quotas/history?metric&rep|team
export interface QuotaChangeResponse {
  changeId: number;
  changed: number;
}
export interface QuotaRevisionResponse {
  id: number;
  subject: string;
  periodKey: string;
  before: number | null;
  after: number | null;
  reason: string;
  by: string | null;
  at: string;
  importId: number | null;
  undone: boolean;
}
// POST /api/quotas/suggest {metric, period} -> QuotaGridResponse-like rows with suggested amounts (mean of the last 3 closed periods), not saved
// --- GET /api/flags?state=open|closed|all&team -> FlagResponse[] ; POST /api/flags/:id/acknowledge {note}
export interface FlagResponse {
  id: number;
  kind: string;
  rep: RepRef;
  team: { id: number; name: string } | null;
  metric: MetricRef;
  period: PeriodRef;
  openedDay: string;
  closedDay: string | null;
  state: 'open' | 'closed' | 'withdrawn';
  sentence: string;
  acknowledged: { by: string; at: string; note: string } | null;
  history: { action: string; by: string | null; at: string; note: string }[];
}
// --- imports
export type ImportKind = 'activities' | 'deals' | 'daily_totals' | 'quotas' | 'roster' | 'calendar';
export type ImportStatus =
  'received' | 'reading' | 'needs_answer' | 'ready' | 'merging' | 'committed' | 'failed' | 'undone';
export interface ImportQuestion {
  code: 'date_order' | 'number_format' | 'kind' | 'missing_column';
  column: string | null;
  message: string;
  choices: { value: string; label: string; example: string }[];
}
export interface ImportMapping {
  column: string;
  index: number;
  field: string | null;
  confidence: number;
  samples: string[];
}
export interface ImportCounts {
  rows: number;
  new: number;
  changed: number;
  same: number;
  retired: number;
  rejected: number;
  unresolved: number;
  leftOut: number;
}
export interface ImportResponse {
  id: number;
  groupId: number;
  fileName: string;
  fileSize: number;
  kind: ImportKind | null;
  source: string | null;
  status: ImportStatus;
  reading: {
    encoding: string | null;
    delimiter: string | null;
    headerLine: number | null;
    mapping: ImportMapping[];
    dateOrder: string | null;
    questions: ImportQuestion[];
    warnings: string[];
    sample: string[][];
  };
  counts: ImportCounts | null; // of the preview when 'ready', of the merge when 'committed'
  effects: { metric: MetricRef; day: string | null; before: number; after: number }[]; // headline numbers an import moves: total per metric
  leftOut: { reason: string; rows: number }[];
  rejects: { line: number; column: string | null; value: string | null; code: string; message: string }[]; // first 100; all in rejects.csv
  rejectsTotal: number;
  unresolved: { aliasId: number; text: string; rows: number; suggestions: RepRef[] }[];
  progress: { phase: string; bytes: number; totalBytes: number; rows: number };
  error: { code: string; message: string; line: number | null; column: string | null } | null;
  fromDay: string | null;
  toDay: string | null;
  createdBy: string | null;
  createdAt: string;
  committedAt: string | null;
  undoneAt: string | null;
  duplicateOf: number | null;
  undo: { removed: number; restored: number; kept: number } | null;
  canUndo: boolean;
}
// POST /api/imports  multipart: files[] (+ source, kind, dateOrder, commit=true|false) -> 202 {groupId, imports: ImportResponse[]}
// GET /api/imports?page -> {total, imports: ImportResponse[]} ; GET /api/imports/:id ; GET /api/imports/groups/:groupId -> ImportGroupResponse
// PATCH /api/imports/:id {kind?, source?, dateOrder?, mapping?: {index, field|null}[]} -> re-read ; POST /api/imports/groups/:groupId/commit {accept:'valid'|'all'} -> 202
// GET /api/imports/:id/rejects.csv ; DELETE /api/imports/:id (undo of the whole group it belongs to? no: of this import) -> ImportResponse
export interface ImportGroupResponse {
  groupId: number;
  imports: ImportResponse[];
}
// GET /api/aliases?state=unresolved -> {aliasId,text,source,kind,rows,suggestions}[] ; PUT /api/aliases/:id {repId|null}
// GET /api/metrics -> MetricRef[] with definition ; GET /api/teams -> TeamRef[] ; GET /health/live ; GET /health/ready ; GET /api/docs
// GET /api/users, POST /api/users (admin) ; GET/PUT /api/settings (admin): vision, currency, fiscalStartMonth, workingWeekdays, zone, thresholds
export interface AliasResponse {
  aliasId: number;
  text: string;
  source: string;
  kind: ImportKind;
  rows: number;
  suggestions: RepRef[];
}
