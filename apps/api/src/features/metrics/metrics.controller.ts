import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../common/policy.js';
import { metricRef, VISIBLE_METRICS } from '../../common/readings/metric-choice.js';
import { MetricResponse } from './metric.response.js';

@ApiTags('metrics')
@Controller('api/metrics')
export class MetricsController {
  @Get()
  @Allow('admin', 'operations', 'leader', 'manager', 'rep')
  @ApiOkResponse({ type: [MetricResponse] })
  list(): MetricResponse[] {
    return VISIBLE_METRICS.map((metric) => ({
      ...metricRef(metric),
      definition: metric.definition,
      numerator: [...metric.numerator],
      denominator: [...metric.denominator],
      stock: metric.stock,
    }));
  }
}
