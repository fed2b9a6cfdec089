import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IMPORT_KINDS } from './import.response.js';
import type { ReadKind } from './reading/reading.types.js';

export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export const NUMBER_FORMATS = ['point', 'comma'] as const;

const blankIsMissing = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value,
);
const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim() || undefined : value,
);

/** What may be said of files when they are uploaded. The files themselves are the multipart field "files". */
export class UploadRequest {
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'binary' } })
  @IsOptional()
  files?: unknown;

  @ApiPropertyOptional({ description: 'Where the files come from, such as HubSpot.', maxLength: 100 })
  @trimmed
  @IsOptional()
  @IsString()
  @Length(1, 100)
  source?: string;

  @ApiPropertyOptional({ enum: IMPORT_KINDS })
  @blankIsMissing
  @IsOptional()
  @IsIn(IMPORT_KINDS)
  kind?: ReadKind;

  @ApiPropertyOptional({ enum: DATE_ORDERS })
  @blankIsMissing
  @IsOptional()
  @IsIn(DATE_ORDERS)
  dateOrder?: (typeof DATE_ORDERS)[number];

  @ApiPropertyOptional({
    enum: ['true', 'false'],
    description: 'true: no preview when nothing is left to ask.',
  })
  @blankIsMissing
  @IsOptional()
  @IsIn(['true', 'false'])
  commit?: 'true' | 'false';
}

export class MappingChange {
  @ApiProperty({ minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(1000)
  index: number;

  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((change: MappingChange) => change.field !== null)
  @IsString()
  @Length(1, 100)
  field: string | null;
}

/** An answer to what an import asks, or another reading of it. */
export class AnswerRequest {
  @ApiPropertyOptional({ enum: IMPORT_KINDS })
  @IsOptional()
  @IsIn(IMPORT_KINDS)
  kind?: ReadKind;

  @ApiPropertyOptional({ maxLength: 100 })
  @trimmed
  @IsOptional()
  @IsString()
  @Length(1, 100)
  source?: string;

  @ApiPropertyOptional({ enum: DATE_ORDERS })
  @IsOptional()
  @IsIn(DATE_ORDERS)
  dateOrder?: (typeof DATE_ORDERS)[number];

  @ApiPropertyOptional({ enum: NUMBER_FORMATS })
  @IsOptional()
  @IsIn(NUMBER_FORMATS)
  numberFormat?: (typeof NUMBER_FORMATS)[number];

  @ApiPropertyOptional({ type: [MappingChange] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => MappingChange)
  mapping?: MappingChange[];
}

export class CommitRequest {
  @ApiProperty({ enum: ['valid', 'all'], description: 'all: refuse when a single row is rejected.' })
  @IsIn(['valid', 'all'])
  accept: 'valid' | 'all';
}

export class HistoryRequest {
  @ApiPropertyOptional({ minimum: 1, default: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  page?: number;
}

export class AliasListRequest {
  @ApiPropertyOptional({ enum: ['unresolved', 'all'], default: 'unresolved' })
  @IsOptional()
  @IsIn(['unresolved', 'all'])
  state?: 'unresolved' | 'all';
}

export class MapAliasRequest {
  @ApiProperty({ type: Number, nullable: true, description: 'null: nobody known.' })
  @ValidateIf((request: MapAliasRequest) => request.repId !== null)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  repId: number | null;
}
