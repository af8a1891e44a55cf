// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linetwin::app::testing {

/// Something of all that a project can have. All names have one letter, so that words are the program's.
inline constexpr const char* wholeProject =
    R"(name: P
line:
  format: linetwin/line/2
  name: L
  topology:
    stations:
      - {name: A, output_type: T}
      - {name: B}
      - {name: C, batch_in: 4, output_type: U}
  baseline:
    A:
      uph: 3600
      buffer_capacity: 20
      reliability: {mtbf_min: 60, mttr_min: 5}
      performance: {jam_prob: 0.002, jam_time_sec: 30, jam_time_cv: 1}
      quality: {defect_rate: 0.01}
      cost_rates: {labor_per_hour: 58, overhead_per_hour: 60, energy_per_hour: 7}
      buffer: {transit_sec: 10, restart_level: 10}
      stops:
        g: {per: cycles, every: 900, time_min: 1, scrap_cycles: 3}
        h: {every: 100, time_min: 2, state: JAMMED}
    B:
      uph: 4000
      buffer_capacity: 20
      performance: {jam_prob: 0.004, jam_time_sec: 20, jam_time_cv: 1}
      quality: {detection_prob: 0.9, false_reject_prob: 0.01}
    C: {uph: 1000}
  line_stops:
    i: {every: 500, time_min: 2}
  calendar:
    j: {at: "07:00", minutes: 5}
    k: {from_min: 20, every_min: 60, minutes: 5, state: SETUP}
  currency: EUR
  operating_hours_per_year: 4000
  products:
    m: {sku: "1", material_type: T, material_cost: 0.41, selling_price: 0.66}
    n: {material_type: T, material_cost: 0.5, selling_price: 0.76, jam_prob_multiplier: 1.5}
  run: {replications: 6, duration_hours: 1, start_time: "2025-01-06T06:30:00", product: m}
scenarios:
  - {name: a, equipment: {A: {buffer_capacity: 60}}, investment: {cost: 100}}
  - {name: b, equipment: {B: {performance: {jam_prob: 0.001}}}, investment: {cost: 200}}
)";

} // namespace linetwin::app::testing
