import { ApiProperty } from '@nestjs/swagger';

export class NoteResponse {
  @ApiProperty() id: number;
  @ApiProperty() body: string;
  @ApiProperty({ description: 'Name of who wrote it.' }) author: string;
  @ApiProperty({ description: 'Written by the viewer, who may change and delete it.' }) mine: boolean;
  @ApiProperty() createdAt: string;
  @ApiProperty() updatedAt: string;
}
