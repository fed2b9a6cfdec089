import { ApiProperty } from '@nestjs/swagger';

export class RecordRow {
  @ApiProperty() day: string;
  @ApiProperty({ type: String, nullable: true }) at: string | null;
  @ApiProperty({ description: 'The record’s key in its source.' }) key: string;
  @ApiProperty({ description: 'In the unit of the metric (money in minor units).' }) value: number;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What it is: a deal’s name, account and stage, or the metric counted.',
  })
  what: string | null;
  @ApiProperty() importId: number;
  @ApiProperty({ description: 'Line in the file.' }) line: number;
  @ApiProperty() fileName: string;
  @ApiProperty({ description: 'False for rows of a source that is not the one of record.' }) counted: boolean;
}

export class RecordsResponse {
  @ApiProperty() total: number;
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
  @ApiProperty({ type: [RecordRow], description: 'Newest first.' }) rows: RecordRow[];
}
