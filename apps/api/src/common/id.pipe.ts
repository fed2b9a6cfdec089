import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from './coded-error.js';

const LARGEST = 2_147_483_647;

/** An id from the address as a number. Whatever cannot be an id names nothing: not found, never an error of the database. */
@Injectable()
export class IdPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    const id = /^[1-9]\d{0,9}$/.test(value) ? Number(value) : 0;
    if (id === 0 || id > LARGEST) throw notFound();
    return id;
  }
}
