import { ApiProperty } from '@nestjs/swagger';

export class HolidayRegionResponse {
  @ApiProperty({ example: 'DE-BY', description: 'Empty: the whole company.' }) region: string;
  @ApiProperty({ description: 'Reps who work there.' }) reps: number;
  @ApiProperty({ description: 'Days from imported calendars; they win over loaded ones.' }) imported: number;
  @ApiProperty({ description: 'Days that were loaded from the list of public holidays.' }) loaded: number;
  @ApiProperty({ type: [Number], description: 'Years with loaded days.' }) years: number[];
}

export class HolidaysLoadedResponse {
  @ApiProperty({ example: 'DE-BY' }) region: string;
  @ApiProperty({ description: 'Days off in these years, half days among them.' }) days: number;
  @ApiProperty({ type: [Number] }) years: number[];
}
