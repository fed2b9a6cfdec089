import { ApiProperty } from '@nestjs/swagger';
import { MetricRef, RepRef } from '../../common/shapes/refs.response.js';
import { IMPORT_STATUSES, type ImportStatus } from './import-row.js';
import type { ReadKind } from './reading/reading.types.js';

export const IMPORT_KINDS = ['activities', 'deals', 'daily_totals', 'quotas', 'roster', 'calendar'] as const;
export const QUESTION_CODES = ['date_order', 'number_format', 'kind', 'missing_column'] as const;

export class ImportChoice {
  @ApiProperty() value: string;
  @ApiProperty() label: string;
  @ApiProperty() example: string;
}

export class ImportQuestion {
  @ApiProperty({ enum: QUESTION_CODES }) code: (typeof QUESTION_CODES)[number];
  @ApiProperty({ type: String, nullable: true }) column: string | null;
  @ApiProperty() message: string;
  @ApiProperty({ type: [ImportChoice] }) choices: ImportChoice[];
}

export class ImportMapping {
  @ApiProperty() column: string;
  @ApiProperty() index: number;
  @ApiProperty({ type: String, nullable: true, description: 'What the column means; null: left out.' })
  field: string | null;
  @ApiProperty({ description: '0 to 1.' }) confidence: number;
  @ApiProperty({ type: [String] }) samples: string[];
}

export class ImportReadingView {
  @ApiProperty({ type: String, nullable: true }) encoding: string | null;
  @ApiProperty({ type: String, nullable: true }) delimiter: string | null;
  @ApiProperty({ type: Number, nullable: true }) headerLine: number | null;
  @ApiProperty({ type: [ImportMapping] }) mapping: ImportMapping[];
  @ApiProperty({ type: String, nullable: true }) dateOrder: string | null;
  @ApiProperty({ type: [ImportQuestion] }) questions: ImportQuestion[];
  @ApiProperty({ type: [String] }) warnings: string[];
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } }) sample: string[][];
}

export class ImportCounts {
  @ApiProperty() rows: number;
  @ApiProperty() new: number;
  @ApiProperty() changed: number;
  @ApiProperty() same: number;
  @ApiProperty() retired: number;
  @ApiProperty() rejected: number;
  @ApiProperty() unresolved: number;
  @ApiProperty() leftOut: number;
}

export class ImportEffect {
  @ApiProperty({ type: MetricRef }) metric: MetricRef;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The last day the file touches; null: all days.',
  })
  day: string | null;
  @ApiProperty() before: number;
  @ApiProperty() after: number;
}

export class ImportLeftOut {
  @ApiProperty() reason: string;
  @ApiProperty() rows: number;
}

export class ImportReject {
  @ApiProperty() line: number;
  @ApiProperty({ type: String, nullable: true }) column: string | null;
  @ApiProperty({ type: String, nullable: true }) value: string | null;
  @ApiProperty() code: string;
  @ApiProperty() message: string;
}

export class ImportUnresolved {
  @ApiProperty({ description: 'Can be mapped once the import is committed.' }) aliasId: number;
  @ApiProperty() text: string;
  @ApiProperty() rows: number;
  @ApiProperty({ type: [RepRef] }) suggestions: RepRef[];
}

export class ImportProgressView {
  @ApiProperty() phase: string;
  @ApiProperty() bytes: number;
  @ApiProperty() totalBytes: number;
  @ApiProperty() rows: number;
}

export class ImportErrorView {
  @ApiProperty() code: string;
  @ApiProperty() message: string;
  @ApiProperty({ type: Number, nullable: true }) line: number | null;
  @ApiProperty({ type: String, nullable: true }) column: string | null;
}

export class ImportUndo {
  @ApiProperty() removed: number;
  @ApiProperty() restored: number;
  @ApiProperty({ description: 'Held by a later import too, or replaced since.' }) kept: number;
}

export class ImportResponse {
  @ApiProperty() id: number;
  @ApiProperty() groupId: number;
  @ApiProperty() fileName: string;
  @ApiProperty() fileSize: number;
  @ApiProperty({ enum: IMPORT_KINDS, nullable: true }) kind: ReadKind | null;
  @ApiProperty({ type: String, nullable: true }) source: string | null;
  @ApiProperty({ enum: IMPORT_STATUSES }) status: ImportStatus;
  @ApiProperty({ type: ImportReadingView }) reading: ImportReadingView;
  @ApiProperty({ type: ImportCounts, nullable: true }) counts: ImportCounts | null;
  @ApiProperty({ type: [ImportEffect] }) effects: ImportEffect[];
  @ApiProperty({ type: [ImportLeftOut] }) leftOut: ImportLeftOut[];
  @ApiProperty({ type: [ImportReject], description: 'The first 100; rejects.csv has all.' })
  rejects: ImportReject[];
  @ApiProperty({ description: 'Rejected rows.' }) rejectsTotal: number;
  @ApiProperty({ type: [ImportUnresolved] }) unresolved: ImportUnresolved[];
  @ApiProperty({ type: ImportProgressView }) progress: ImportProgressView;
  @ApiProperty({ type: ImportErrorView, nullable: true }) error: ImportErrorView | null;
  @ApiProperty({ type: String, nullable: true }) fromDay: string | null;
  @ApiProperty({ type: String, nullable: true }) toDay: string | null;
  @ApiProperty({ type: String, nullable: true }) createdBy: string | null;
  @ApiProperty() createdAt: string;
  @ApiProperty({ type: String, nullable: true }) committedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) undoneAt: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'The import that brought the same file before.' })
  duplicateOf: number | null;
  @ApiProperty({ type: ImportUndo, nullable: true }) undo: ImportUndo | null;
  @ApiProperty() canUndo: boolean;
}

export class ImportGroupResponse {
  @ApiProperty() groupId: number;
  @ApiProperty({ type: [ImportResponse] }) imports: ImportResponse[];
}

export class ImportHistoryResponse {
  @ApiProperty() total: number;
  @ApiProperty({ type: [ImportResponse] }) imports: ImportResponse[];
}
