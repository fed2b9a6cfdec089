import { ApiProperty } from '@nestjs/swagger';
import { MetricRef } from '../../common/shapes/refs.response.js';

export class MetricResponse extends MetricRef {
  @ApiProperty({ description: 'What is counted, in one sentence.' }) definition: string;
  @ApiProperty({
    type: [String],
    description: 'Keys summed above the line of a ratio; empty for what is counted itself.',
  })
  numerator: string[];
  @ApiProperty({ type: [String] }) denominator: string[];
  @ApiProperty({ description: 'A level at a moment, never summed over days.' }) stock: boolean;
}
