import { ApiProperty } from '@nestjs/swagger';

export class ThresholdsResponse {
  @ApiProperty({ example: 1.1 }) ahead: number;
  @ApiProperty({ example: 0.95 }) onPace: number;
  @ApiProperty({ example: 0.9 }) watch: number;
}

export class VisionResponse {
  @ApiProperty() text: string;
  @ApiProperty({ type: String, nullable: true, example: 'bookings' }) metric: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Minor units for money.' }) amount!:
    number | null;
  @ApiProperty({ type: String, nullable: true, example: '2026' }) period: string | null;
}

export class SettingsResponse {
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty({ type: VisionResponse, nullable: true }) vision: VisionResponse | null;
  @ApiProperty({ example: 'USD' }) currency: string;
  @ApiProperty({ example: 'en-US' }) locale: string;
  @ApiProperty({ minimum: 1, maximum: 12 }) fiscalStartMonth: number;
  @ApiProperty({ type: [Number], example: [1, 2, 3, 4, 5], description: 'ISO weekdays, 1 is Monday.' })
  workingWeekdays: readonly number[];
  @ApiProperty({ example: 'UTC' }) zone: string;
  @ApiProperty({ example: 'UTC' }) bookingZone: string;
  @ApiProperty({ type: ThresholdsResponse }) thresholds: ThresholdsResponse;
}
