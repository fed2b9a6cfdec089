import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '../../common/viewer.js';

export class UserResponse {
  @ApiProperty() id: number;
  @ApiProperty() email: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: ROLES }) role: Role;
  @ApiProperty({ type: Number, nullable: true }) teamId: number | null;
  @ApiProperty({ type: String, nullable: true }) team: string | null;
  @ApiProperty({ type: Number, nullable: true }) repId: number | null;
  @ApiProperty({ type: String, nullable: true }) rep: string | null;
  @ApiProperty() active: boolean;
  @ApiProperty({ description: 'Belongs to the sample company.' }) sample: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) lastSeenAt: string | null;
}

export class ChangedUserResponse {
  @ApiProperty({ type: UserResponse }) user: UserResponse;
  @ApiProperty({ type: String, nullable: true, description: 'Shown this once; null unless one was made up.' })
  oneTimePassword: string | null;
}
