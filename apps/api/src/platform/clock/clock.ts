import { Injectable } from '@nestjs/common';

/** The only source of time. The demo town and tests put one in its place that they can move. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
