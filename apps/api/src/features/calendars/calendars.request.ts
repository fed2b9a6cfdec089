import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsInt, Max, Min } from 'class-validator';

export class LoadHolidaysRequest {
  @ApiProperty({ type: [Number], example: [2026, 2027] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1990, { each: true })
  @Max(2100, { each: true })
  years: number[];
}
