import { ApiProperty } from '@nestjs/swagger';

export class Measure {
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'In the unit of its metric: counts, cents, days, or a plain ratio.',
  })
  value: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'Stable code that says why there is no value.' })
  reason: string | null;
}
