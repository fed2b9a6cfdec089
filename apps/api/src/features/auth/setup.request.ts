import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsString, Length } from 'class-validator';

export class SetupRequest {
  @ApiProperty({ description: 'From the link that the server printed.' })
  @IsString()
  @Length(1, 200)
  secret: string;
  @ApiProperty({ format: 'email' }) @IsEmail() @Length(3, 254) email: string;
  @ApiProperty() @IsString() @Length(1, 100) name: string;
  @ApiProperty({ format: 'password' }) @IsString() @Length(1, 256) password: string;
}
