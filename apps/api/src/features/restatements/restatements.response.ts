import { ApiProperty } from '@nestjs/swagger';
import { MetricRef } from '../../common/shapes/refs.response.js';

export class RestatementRow {
  @ApiProperty({ description: 'The closed day whose total changed after it was told.' }) day: string;
  @ApiProperty({ description: 'The total of the scope just before; money in minor units.' }) before: number;
  @ApiProperty({ description: 'The same with what was restated.' }) after: number;
  @ApiProperty({ type: Number, nullable: true }) importId: number | null;
  @ApiProperty({ enum: ['import', 'undo', 'resolve', 'roster'] })
  cause: 'import' | 'undo' | 'resolve' | 'roster';
  @ApiProperty({ description: 'When it was recorded.' }) at: string;
  @ApiProperty({ example: 'Mon, Nov 16: 42 → 47 calls (import #118)' }) sentence: string;
}

export class RestatementsResponse {
  @ApiProperty({ type: MetricRef }) metric: MetricRef;
  @ApiProperty({ type: [RestatementRow], description: 'The last recorded first; at most 100.' })
  rows: RestatementRow[];
}
