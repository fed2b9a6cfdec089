import { ApiProperty } from '@nestjs/swagger';

export class HealthResponse {
  @ApiProperty({ enum: ['ok', 'stopping', 'unavailable'] })
  status: 'ok' | 'stopping' | 'unavailable';

  @ApiProperty({ type: String, nullable: true, description: 'Why it is not ok, in a sentence.' })
  reason: string | null;
}
