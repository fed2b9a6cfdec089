import type { Request } from 'express';
import { assertSameOrigin } from './same-origin.js';

const request = (method: string, headers: Record<string, string>): Request =>
  ({
    method,
    headers,
    host: 'sales.example.com:3000',
    is: (type: string) => (headers['content-type'] === type ? type : false),
  }) as unknown as Request;

const post = (headers: Record<string, string>) => () => assertSameOrigin(request('POST', headers));

describe('assertSameOrigin', () => {
  it('lets the own pages through, and programs, which name no origin', () => {
    expect(post({ 'sec-fetch-site': 'same-origin', origin: 'https://sales.example.com' })).not.toThrow();
    expect(post({ origin: 'http://sales.example.com:3000' })).not.toThrow();
    expect(post({})).not.toThrow();
  });

  it.each<Record<string, string>>([
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'same-site', origin: 'https://other.example.com' },
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'https://evil.example' },
    { origin: 'http://sales.example.com:4000' },
    { origin: 'null' },
  ])('refuses %j', (headers) => {
    expect(post(headers)).toThrow(/another web site/);
  });

  it('does not mind where a request comes from that changes nothing', () => {
    expect(() => assertSameOrigin(request('GET', { 'sec-fetch-site': 'cross-site' }))).not.toThrow();
  });

  it('refuses the bodies that a form of another site can send', () => {
    const body = { 'content-length': '10' };
    expect(post({ ...body, 'content-type': 'application/x-www-form-urlencoded' })).toThrow(/takes JSON/);
    expect(post({ ...body, 'content-type': 'text/plain' })).toThrow(/takes JSON/);
    expect(post({ ...body, 'content-type': 'application/json' })).not.toThrow();
  });
});
