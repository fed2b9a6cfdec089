import { ApiProperty } from '@nestjs/swagger';
import { UNITS } from './refs.response.js';

const EXPLANATION_UNITS = [...UNITS, 'factor', 'odds', 'word'] as const;
type ExplanationUnit = (typeof EXPLANATION_UNITS)[number];
const VALUE = { oneOf: [{ type: 'number' }, { type: 'string' }], nullable: true };

export class ExplanationInput {
  @ApiProperty({ description: 'As in the formula.' }) name: string;
  @ApiProperty(VALUE) value: number | string | null;
  @ApiProperty({ enum: EXPLANATION_UNITS }) unit: ExplanationUnit;
  @ApiProperty({
    type: String,
    nullable: true,
    description:
      'Where it comes from: the key of another explanation, “records” for the rows behind it, or words.',
  })
  source: string | null;
}

export class ExplanationResult {
  @ApiProperty(VALUE) value: number | string | null;
  @ApiProperty({ enum: EXPLANATION_UNITS }) unit: ExplanationUnit;
  @ApiProperty({ type: String, nullable: true, description: 'Stable code that says why there is no value.' })
  reason: string | null;
}

/** How one number came about. */
export class Explanation {
  @ApiProperty({ description: 'The number explained, as it is called in its answer.' }) key: string;
  @ApiProperty() title: string;
  @ApiProperty({ description: 'In the names of the inputs.' }) formula: string;
  @ApiProperty({ type: [ExplanationInput] }) inputs: ExplanationInput[];
  @ApiProperty({ type: ExplanationResult }) result: ExplanationResult;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
}
