import { ApiProperty } from '@nestjs/swagger';
import { RepRef } from '../../common/shapes/refs.response.js';
import { IMPORT_KINDS } from './import.response.js';

export class AliasResponse {
  @ApiProperty() aliasId: number;
  @ApiProperty({ description: 'The rep as the file writes it.' }) text: string;
  @ApiProperty() source: string;
  @ApiProperty({ enum: IMPORT_KINDS }) kind: string;
  @ApiProperty({ description: 'Records under this name.' }) rows: number;
  @ApiProperty({ type: RepRef, nullable: true, description: 'Whom it means; null: nobody known yet.' })
  rep: RepRef | null;
  @ApiProperty({ type: [RepRef], description: 'Likeliest first.' }) suggestions: RepRef[];
}
