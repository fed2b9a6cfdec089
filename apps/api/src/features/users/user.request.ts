import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsEmail, IsIn, IsInt, IsString, Length, Max, Min, ValidateIf } from 'class-validator';
import { ROLES, type Role } from '../../common/viewer.js';

const IfGiven = (): PropertyDecorator => ValidateIf((_: object, value: unknown) => value !== undefined);
const IfNotNull = (): PropertyDecorator =>
  ValidateIf((_: object, value: unknown) => value !== undefined && value !== null);

export class CreateUserRequest {
  @ApiProperty({ format: 'email' }) @IsEmail() @Length(3, 254) email: string;
  @ApiProperty() @IsString() @Length(1, 100) name: string;
  @ApiProperty({ enum: ROLES }) @IsIn(ROLES) role: Role;

  @ApiPropertyOptional({ type: Number, nullable: true, description: 'What a leader or manager sees.' })
  @IfNotNull()
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  teamId?: number | null;

  @ApiPropertyOptional({ type: Number, nullable: true, description: 'Who a rep account belongs to.' })
  @IfNotNull()
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  repId?: number | null;

  @ApiPropertyOptional({ format: 'password', description: 'Left out: one is made up and shown once.' })
  @IfGiven()
  @IsString()
  @Length(1, 256)
  password?: string;
}

/** What is left out stays as it is. Every change signs the user out. */
export class ChangeUserRequest {
  @ApiPropertyOptional() @IfGiven() @IsString() @Length(1, 100) name?: string;
  @ApiPropertyOptional({ enum: ROLES }) @IfGiven() @IsIn(ROLES) role?: Role;

  @ApiPropertyOptional({ type: Number, nullable: true })
  @IfNotNull()
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  teamId?: number | null;

  @ApiPropertyOptional({ type: Number, nullable: true })
  @IfNotNull()
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  repId?: number | null;

  @ApiPropertyOptional() @IfGiven() @IsBoolean() active?: boolean;
  @ApiPropertyOptional({ description: 'Makes up a new one-time password.' })
  @IfGiven()
  @IsBoolean()
  newPassword?: boolean;
}
