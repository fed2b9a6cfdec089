import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { WEEK_PATTERNS, type HireProration, type WeekPattern } from '@paceline/metrics';
import { HIRE_PRORATIONS } from './settings.response.js';
import { IsKnownCurrency, IsKnownLocale, IsKnownZone } from './known-value.js';

export class VisionRequest {
  @ApiProperty() @IsString() @Length(1, 200) text: string;
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @Matches(/^[a-z_]{1,60}$/)
  metric?: string;
  @ApiPropertyOptional({ type: Number, nullable: true }) @IsOptional() @IsInt() @Min(0) amount?: number;
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @Matches(/^[0-9A-Z-]{4,10}$/)
  period?: string;
}

export class ThresholdsRequest {
  @ApiProperty() @IsNumber() @Min(0.1) @Max(10) ahead: number;
  @ApiProperty() @IsNumber() @Min(0.1) @Max(10) onPace: number;
  @ApiProperty() @IsNumber() @Min(0.1) @Max(10) watch: number;
}

const IfNotNull = (): PropertyDecorator =>
  ValidateIf((_: object, value: unknown) => value !== undefined && value !== null);

export class WeekYearRequest {
  @ApiProperty({ enum: WEEK_PATTERNS }) @IsIn(WEEK_PATTERNS) pattern: WeekPattern;
  @ApiProperty({ minimum: 1, maximum: 7 }) @IsInt() @Min(1) @Max(7) endsOn: number;
  @ApiProperty({ enum: ['last', 'nearest'] }) @IsIn(['last', 'nearest']) rule: 'last' | 'nearest';
}

export class QuotaPolicyRequest {
  @ApiProperty({ type: [Number] })
  @IsArray()
  @ArrayMaxSize(36)
  @IsNumber({}, { each: true })
  @Min(0, { each: true })
  @Max(1, { each: true })
  ramp: number[];
  @ApiProperty({ enum: HIRE_PRORATIONS }) @IsIn(HIRE_PRORATIONS) hires: HireProration;
  @ApiProperty({ minimum: 1, maximum: 31 }) @IsInt() @Min(1) @Max(31) cutOffDay: number;
  @ApiProperty({ type: Number, nullable: true }) @IfNotNull() @IsInt() @Min(1) @Max(260) reliefAfter:
    number | null = null;
}

const IfGiven = (): PropertyDecorator => ValidateIf((_: object, value: unknown) => value !== undefined);

/** What is left out stays as it is. `null` takes the name, the vision or the months of whole weeks away. */
export class ChangeSettingsRequest {
  @ApiPropertyOptional({ type: String, nullable: true }) @IfNotNull() @IsString() @Length(1, 100) name?:
    string | null;

  @ApiPropertyOptional({ type: VisionRequest, nullable: true })
  @IfNotNull()
  @IsObject()
  @ValidateNested()
  @Type(() => VisionRequest)
  vision?: VisionRequest | null;

  @ApiPropertyOptional() @IfGiven() @IsKnownCurrency() currency?: string;
  @ApiPropertyOptional() @IfGiven() @IsKnownLocale() locale?: string;
  @ApiPropertyOptional() @IfGiven() @IsInt() @Min(1) @Max(12) fiscalStartMonth?: number;
  @ApiPropertyOptional({ enum: ['start', 'end'] }) @IfGiven() @IsIn(['start', 'end']) yearNamedAfter?:
    'start' | 'end';

  @ApiPropertyOptional({ type: WeekYearRequest, nullable: true })
  @IfNotNull()
  @IsObject()
  @ValidateNested()
  @Type(() => WeekYearRequest)
  weeks?: WeekYearRequest | null;

  @ApiPropertyOptional({ type: [Number] })
  @IfGiven()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(7)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  workingWeekdays?: number[];

  @ApiPropertyOptional() @IfGiven() @IsKnownZone() zone?: string;
  @ApiPropertyOptional() @IfGiven() @IsKnownZone() bookingZone?: string;

  @ApiPropertyOptional({ type: ThresholdsRequest })
  @IfGiven()
  @IsObject()
  @ValidateNested()
  @Type(() => ThresholdsRequest)
  thresholds?: ThresholdsRequest;

  @ApiPropertyOptional({ type: QuotaPolicyRequest })
  @IfGiven()
  @IsObject()
  @ValidateNested()
  @Type(() => QuotaPolicyRequest)
  quotaPolicy?: QuotaPolicyRequest;
}
