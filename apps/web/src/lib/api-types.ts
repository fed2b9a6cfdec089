import type { components } from '../api-schema.gen.js';

// Names for the shapes of the HTTP API. They are generated from openapi.json (`npm run openapi`); nothing is written
// twice. Money is in minor units (cents), days are 'YYYY-MM-DD' strings.

type Schemas = components['schemas'];

/** Every answer that is not 2xx. */
export interface ErrorResponse {
  code: string;
  message: string;
  details?: unknown;
}

export type Measure = Schemas['Measure'];
export type MetricRef = Schemas['MetricRef'];
export type PeriodRef = Schemas['PeriodRef'];
export type TeamRef = Schemas['TeamRef'];
export type RepRef = Schemas['RepRef'];
export type Reading = Schemas['Reading'];
export type Lead = Schemas['Lead'];
export type NextStep = Schemas['NextStep'];
export type FlagDigest = Schemas['FlagDigest'];
export type ToldFlag = Schemas['ToldFlag'];
export type FlagRef = Schemas['FlagRef'];

export type Status = Reading['status'];
export type Unit = MetricRef['unit'];
export type Grain = PeriodRef['grain'];

export type SessionResponse = Schemas['SessionResponse'];
export type Role = Schemas['SessionUserResponse']['role'];

export type TodayResponse = Schemas['TodayResponse'];
export type LandingNumbers = Schemas['LandingNumbers'];
export type TodayRow = Schemas['TodayRow'];
export type ConversationsResponse = Schemas['ConversationsResponse'];
export type Conversation = Schemas['Conversation'];
export type RepReach = Schemas['RepReach'];
export type DayMetric = Schemas['DayMetric'];

export type RepSummary = Schemas['RepSummary'];
export type RepResponse = Schemas['RepResponse'];
export type RepPaceResponse = Schemas['RepPaceResponse'];
export type RepGapResponse = Schemas['RepGapResponse'];
export type GapSplit = Schemas['GapSplit'];
export type Way = Schemas['Way'];
export type CatchUp = Schemas['CatchUp'];
export type Landing = Schemas['Landing'];
export type Explanation = Schemas['Explanation'];
export type RecordsResponse = Schemas['RecordsResponse'];
export type RestatementsResponse = Schemas['RestatementsResponse'];
export type NoteResponse = Schemas['NoteResponse'];

export type TrendsResponse = Schemas['TrendsResponse'];
export type TrendPanel = Schemas['TrendPanel'];
export type TrendPoint = Schemas['TrendPoint'];
export type OutlookResponse = Schemas['OutlookResponse'];
export type OutlookSeries = Schemas['OutlookSeries'];
export type OutlookStep = Schemas['OutlookStep'];
export type OutlookRecord = Schemas['OutlookRecord'];
export type SpreadResponse = Schemas['SpreadResponse'];
export type SpreadQuarter = Schemas['SpreadQuarter'];
export type RampResponse = Schemas['RampResponse'];
export type LevelChange = Schemas['LevelChange'];

export type TrackRecordResponse = Schemas['TrackRecordResponse'];
export type TrackRecordCard = Schemas['TrackRecordCard'];

export type QuotaGridResponse = Schemas['QuotaGridResponse'];
export type QuotaChangeResponse = Schemas['QuotaChangeResponse'];
export type QuotaRevisionResponse = Schemas['QuotaRevisionResponse'];

export type FlagResponse = Schemas['FlagResponse'];

export type ImportResponse = Schemas['ImportResponse'];
export type ImportGroupResponse = Schemas['ImportGroupResponse'];
export type ImportHistoryResponse = Schemas['ImportHistoryResponse'];
export type ImportQuestion = Schemas['ImportQuestion'];
export type ImportMapping = Schemas['ImportMapping'];
export type ImportCounts = Schemas['ImportCounts'];
export type ImportKind = NonNullable<ImportResponse['kind']>;
export type ImportStatus = ImportResponse['status'];
export type AliasResponse = Schemas['AliasResponse'];
