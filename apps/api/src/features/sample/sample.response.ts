import { ApiProperty } from '@nestjs/swagger';

export class SampleResponse {
  @ApiProperty({ enum: ['loading', 'none'], description: 'What the request led to.' })
  state: 'loading' | 'none';
}
