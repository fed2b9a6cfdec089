import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsString, Length, Max, Min, ValidateIf } from 'class-validator';

export class SignInRequest {
  @ApiProperty() @IsString() @Length(1, 254) email: string;
  @ApiProperty({ format: 'password' }) @IsString() @Length(1, 256) password: string;
}

export class ViewAsRequest {
  @ApiProperty({ type: Number, nullable: true, description: 'A sample user; null: oneself again.' })
  @ValidateIf((_: object, value: unknown) => value !== null)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  userId: number | null;
}
