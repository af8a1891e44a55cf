// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a shift, or two on one clock, from the columns that app/report/PlayerData.h describes. It needs no network,
// builds its elements by the DOM alone, and sets the words of users as text.
(() => {
  'use strict';

  const svgNames = 'http://www.w3.org/2000/svg';
  const root = document.getElementById('player');
  const data = JSON.parse(document.getElementById('player-data').textContent);
  const words = data.words;
  const numbers = new Intl.NumberFormat(document.documentElement.lang || undefined);
  const starved = 0;
  const states = 8;
  const stopStates = new Set([2, 3, 5, 6]); // down, jammed, setup, planned

  const filled = (text, ...values) => values.reduce((so, value, i) => so.replace('%' + (i + 1), () => value), text);

  function html(name, properties = {}, children = []) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key === 'text') element.textContent = value;
      else element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  }

  function svg(name, attributes = {}, text = null) {
    const element = document.createElementNS(svgNames, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text !== null) element.textContent = text;
    return element;
  }

  // Columns.

  async function inflated(text) {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }

  class Reader {
    constructor(bytes) {
      this.bytes = bytes;
      this.place = 0;
    }
    number() {
      let value = 0;
      let factor = 1; // no shifts: times may take more than 32 bits
      for (;;) {
        const byte = this.bytes[this.place++];
        value += (byte & 127) * factor;
        if (byte < 128) return value;
        factor *= 128;
      }
    }
    column() {
      const count = this.number();
      const times = new Float64Array(count);
      const values = new Float64Array(count);
      let time = 0;
      let value = 0;
      for (let i = 0; i < count; ++i) {
        time += this.number();
        const change = this.number();
        value += change % 2 === 0 ? change / 2 : -(change + 1) / 2;
        times[i] = time;
        values[i] = value;
      }
      return {times, values};
    }
  }

  // How many of the times are at or before `time`.
  function countUntil(times, time) {
    let low = 0;
    let high = times.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (times[middle] <= time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  const at = (column, time) => {
    const count = countUntil(column.times, time);
    return count === 0 ? 0 : column.values[count - 1];
  };

  async function decode(shift) {
    const reader = new Reader(await inflated(shift.columns));
    const columns = {};
    for (const kind of ['state', 'level', 'outputs', 'rejects', 'held'])
      columns[kind] = shift.stations.map(() => reader.column());
    columns.good = reader.column();
    const stops = new Set();
    for (const column of columns.state) {
      column.values.forEach((value, i) => {
        if (stopStates.has(value % states)) stops.add(column.times[i]);
      });
    }
    columns.stops = Float64Array.from(stops).sort();
    return columns;
  }

  function momentOf(shift, columns, time) {
    return {
      good: Math.trunc(at(columns.good, time) / shift.rawPerUnit),
      stations: shift.stations.map((station, i) => {
        const value = at(columns.state[i], time);
        const state = value % states;
        const reason = Math.floor(value / states);
        const held = at(columns.held[i], time);
        const isCollecting = state === starved && station.batch > 1 && held > 0;
        const word = isCollecting ? words.collecting : data.states[state].word;
        const name = reason > 0 ? station.reasons[reason - 1] : '';
        return {
          state,
          held,
          isCollecting,
          word: name ? word + ': ' + name : word,
          level: at(columns.level[i], time),
          outputs: at(columns.outputs[i], time),
          rejects: at(columns.rejects[i], time),
        };
      }),
    };
  }

  // Time.

  const start = data.start ? new Date(data.start + 'Z') : null;

  function timeText(milliseconds) {
    const two = (number) => String(number).padStart(2, '0');
    if (start && !Number.isNaN(start.getTime())) {
      const moment = new Date(start.getTime() + milliseconds);
      const clock = two(moment.getUTCHours()) + ':' + two(moment.getUTCMinutes()) + ':' + two(moment.getUTCSeconds());
      const day = moment.toLocaleDateString(document.documentElement.lang || undefined,
          {weekday: 'short', timeZone: 'UTC'});
      return day + ' ' + clock;
    }
    const seconds = Math.floor(milliseconds / 1000);
    return Math.floor(seconds / 3600) + ':' + two(Math.floor(seconds / 60) % 60) + ':' + two(seconds % 60);
  }

  // The line as a diagram: rows of stations, each with the buffer after it.

  const cell = {width: 208, height: 132, station: 116, tank: 40, top: 12};
  const mostPerRow = 6;
  const nameFont = '600 12px system-ui, "Segoe UI", "DejaVu Sans", sans-serif'; // as in report.css
  const smallFont = '12px system-ui, "Segoe UI", "DejaVu Sans", sans-serif';

  // A name in at most two lines of that width, parted at a space where there is one; what is too much is left out.
  const pen = document.createElement('canvas').getContext('2d');
  function fitted(text, width, font) {
    pen.font = font;
    const cut = (part) => {
      if (pen.measureText(part).width <= width) return part;
      let length = part.length;
      while (length > 1 && pen.measureText(part.slice(0, length) + '…').width > width) --length;
      return part.slice(0, length).trimEnd() + '…';
    };
    if (pen.measureText(text).width <= width) return [text];
    let space = -1;
    for (let i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1))
      if (pen.measureText(text.slice(0, i)).width <= width) space = i;
    return space < 0 ? [cut(text)] : [text.slice(0, space), cut(text.slice(space + 1))];
  }

  function drawLine(shift) {
    const count = shift.stations.length;
    const rows = Math.ceil(count / mostPerRow);
    const perRow = Math.ceil(count / rows);
    const columns = perRow;
    const picture = svg('svg', {
      viewBox: '0 0 ' + columns * cell.width + ' ' + rows * cell.height,
      role: 'img', 'aria-label': shift.name, style: 'max-width:' + columns * cell.width * 1.25 + 'px',
    });
    const stations = shift.stations.map((station, i) => {
      const x = (i % perRow) * cell.width + 4;
      const y = Math.floor(i / perRow) * cell.height + cell.top;
      const group = svg('g', {class: 'station', 'data-name': station.name});
      const tankX = x + cell.station + 24;
      if (i + 1 < count) {
        const middle = y + 44;
        group.append(svg('path', {class: 'flow', d: 'M' + (x + cell.station) + ' ' + middle + 'H' + tankX}));
        const isRowEnd = i % perRow === perRow - 1;
        const back = y + cell.height - 14;
        group.append(svg('path', {
          class: 'flow',
          d: isRowEnd
            ? 'M' + (tankX + cell.tank) + ' ' + middle + 'h10V' + back + 'H0V' + (middle + cell.height) + 'h4'
            : 'M' + (tankX + cell.tank) + ' ' + middle + 'H' + (x + cell.width),
        }));
      }
      const body = svg('rect', {class: 'body', x, y, width: cell.station, height: 88, rx: 5});
      const head = svg('path', {
        d: 'M' + x + ' ' + (y + 24) + 'v-19a5 5 0 0 1 5 -5h' + (cell.station - 10) + 'a5 5 0 0 1 5 5v19z',
      });
      const state = svg('text', {class: 'state', x: x + 8, y: y + 17});
      const lines = fitted(station.name, cell.station - 14, nameFont);
      const hasTwo = lines.length > 1;
      const name = svg('text', {class: 'name', x: x + 8, y: y + (hasTwo ? 37 : 42)});
      lines.forEach((line, place) => name.append(svg('tspan', {x: x + 8, dy: place * 13}, line)));
      name.append(svg('title', {}, station.name));
      const made = svg('text', {class: 'small', x: x + 8, y: y + (hasTwo ? 66 : 60)});
      const more = svg('text', {class: 'small', x: x + 8, y: y + (hasTwo ? 81 : 77)});
      group.append(body, head, state, name, made, more);
      const parts = {group, head, state, made, more};
      if (i + 1 < count) {
        group.append(svg('rect', {class: 'tank', x: tankX, y: y + 8, width: cell.tank, height: 72, rx: 3}));
        parts.fill = svg('rect', {class: 'fill', x: tankX + 1, width: cell.tank - 2});
        parts.level = svg('text', {class: 'small level', x: tankX + cell.tank / 2, y: y + 98});
        parts.tankY = y + 9;
        group.append(parts.fill, parts.level);
      }
      picture.append(group);
      return parts;
    });
    return {picture, stations};
  }

  function showLine(drawn, shift, moment) {
    moment.stations.forEach((station, i) => {
      const about = shift.stations[i];
      const parts = drawn.stations[i];
      const look = data.states[station.state];
      parts.group.setAttribute('data-state', station.state);
      parts.group.setAttribute('data-level', station.level);
      parts.group.setAttribute('data-outputs', station.outputs);
      parts.group.setAttribute('data-rejects', station.rejects);
      parts.head.setAttribute('fill', station.isCollecting ? '#d9dee3' : look.fill);
      parts.state.style.fill = station.isCollecting ? '#1f2933' : look.text; // above the page's own style
      parts.state.textContent = fitted(station.word, cell.station - 14, nameFont)[0];
      parts.made.textContent = fitted(numbers.format(station.outputs) + '\u00a0' + about.item, cell.station - 14,
          smallFont)[0];
      parts.more.textContent = station.isCollecting
        ? filled(words.of, numbers.format(station.held), numbers.format(about.batch))
        : station.rejects > 0 ? filled(words.rejected, numbers.format(station.rejects)) : '';
      if (!parts.fill) return;
      const height = about.capacity > 0 ? 70 * Math.min(1, Math.max(0, station.level / about.capacity)) : 0;
      parts.fill.setAttribute('y', parts.tankY + 70 - height);
      parts.fill.setAttribute('height', height);
      parts.level.textContent = numbers.format(station.level) + ' / ' + numbers.format(about.capacity);
    });
  }

  // How the difference in good output grows.

  function drawDifference(shift, reference, other, seek) {
    const width = 1000;
    const height = 90;
    const points = 500;
    const differences = [];
    for (let i = 0; i <= points; ++i) {
      const time = shift.duration * i / points;
      differences.push((at(other.good, time) - at(reference.good, time)) / shift.rawPerUnit);
    }
    const lowest = Math.min(0, ...differences);
    const highest = Math.max(0, ...differences, lowest + 1);
    const y = (value) => 6 + (height - 12) * (highest - value) / (highest - lowest);
    const picture = svg('svg', {
      class: 'difference', viewBox: '0 0 ' + width + ' ' + height, preserveAspectRatio: 'none',
      role: 'img', 'aria-label': words.difference,
    });
    picture.append(svg('path', {class: 'zero', d: 'M0 ' + y(0) + 'H' + width}));
    const path = differences.map((value, i) => width * i / points + ' ' + y(value)).join('L');
    const cursor = svg('path', {class: 'cursor'});
    picture.append(svg('path', {class: 'curve', d: 'M' + path}), cursor);
    picture.addEventListener('pointerdown', (event) => {
      const box = picture.getBoundingClientRect();
      seek(shift.duration * Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
    });
    const whole = (value) => numbers.format(Math.round(value) + 0); // no −0
    // The words of the axes stand beside the picture, which is stretched to the width there is.
    const place = (value) => ({style: 'top:' + 100 * y(value) / height + '%', text: whole(value)});
    const marks = [highest, 0, lowest].filter((value, i, all) => all.indexOf(value) === i &&
        all.slice(0, i).every((other) => Math.abs(y(value) - y(other)) > 14));
    const values = html('div', {class: 'values', 'aria-hidden': 'true'},
        marks.map((value) => html('span', place(value))));
    const times = html('div', {class: 'times', 'aria-hidden': 'true'},
        [0, 0.25, 0.5, 0.75, 1].map((share) => html('span', {text: timeText(shift.duration * share)})));
    return {
      picture: html('div', {class: 'curve-frame'}, [values, picture, times]),
      range: filled(words.range, whole(Math.min(0, ...differences)), whole(Math.max(0, ...differences))),
      show(time) {
        const x = width * time / shift.duration;
        cursor.setAttribute('d', 'M' + x + ' 0V' + height);
      },
    };
  }

  // The whole of it.

  class Player {
    constructor() {
      this.time = 0;
      this.speed = 60;
      this.isPlaying = false;
      this.decoded = new Map();
      this.build();
    }

    build() {
      const button = (text, act) => {
        const made = html('button', {type: 'button', text});
        made.addEventListener('click', act);
        return made;
      };
      this.play = button(words.play, () => this.toggle());
      this.play.className = 'play';
      this.scrub = html('input', {type: 'range', min: 0, step: 1000, value: 0, 'aria-label': words.time});
      this.scrub.addEventListener('input', () => this.seek(Number(this.scrub.value)));
      this.clock = html('output', {class: 'clock'});
      const speeds = html('select', {'aria-label': words.speed});
      for (const speed of [1, 10, 60, 300, 1000]) {
        const option = html('option', {value: speed, text: '× ' + numbers.format(speed)});
        option.selected = speed === this.speed;
        speeds.append(option);
      }
      speeds.addEventListener('change', () => { this.speed = Number(speeds.value); });
      const bar = html('div', {class: 'bar'}, [
        button(words.previousStop, () => this.stop(-1)), this.play, button(words.nextStop, () => this.stop(1)),
        this.scrub, this.clock, speeds,
      ]);
      this.choice = html('select', {'aria-label': words.compare});
      data.pairs.forEach((pair, i) => this.choice.append(html('option', {value: i, text: data.shifts[pair[1]].name})));
      this.choice.addEventListener('change', () => this.choose(Number(this.choice.value)));
      this.choice.hidden = data.pairs.length < 2;
      this.lines = html('div', {class: 'lines'});
      this.told = html('p', {class: 'told', role: 'status', 'aria-live': 'polite'});
      this.table = html('tbody');
      const heads = ['', words.station, words.state, words.buffer, words.made];
      const details = html('details', {}, [
        html('summary', {text: words.moment}),
        html('table', {}, [
          html('thead', {}, [html('tr', {}, heads.map((text) => html('th', {scope: 'col', text})))]), this.table,
        ]),
      ]);
      details.addEventListener('toggle', () => this.show());
      this.details = details;
      root.append(this.choice, bar, this.told, this.lines, details);
      root.addEventListener('keydown', (event) => {
        if (event.key === ' ' && event.target === this.scrub) {
          event.preventDefault();
          this.toggle();
        }
      });
    }

    async columns(place) {
      if (!this.decoded.has(place)) this.decoded.set(place, await decode(data.shifts[place]));
      return this.decoded.get(place);
    }

    async choose(number) {
      this.chosen = number;
      const places = [...new Set(data.pairs[number])];
      const columns = [];
      for (const place of places) columns.push(await this.columns(place));
      if (this.chosen !== number) return; // another was chosen meanwhile
      this.shown = places.map((place, i) => {
        const shift = data.shifts[place];
        const drawn = drawLine(shift);
        const good = html('p', {class: 'good'});
        return {shift, columns: columns[i], drawn, good};
      });
      this.lines.replaceChildren();
      for (const {shift, drawn, good} of this.shown)
        this.lines.append(html('section', {}, [html('h3', {text: shift.name}), good,
          html('div', {class: 'wide', tabindex: 0, role: 'group', 'aria-label': shift.name}, [drawn.picture])]));
      this.difference = null;
      if (this.shown.length === 2) {
        const [reference, other] = this.shown;
        this.difference = drawDifference(other.shift, reference.columns, other.columns, (time) => this.seek(time));
        this.lines.append(html('section', {}, [html('h3', {text: words.difference}),
          html('p', {class: 'good', text: this.difference.range}), this.difference.picture]));
      }
      this.duration = Math.max(...this.shown.map(({shift}) => shift.duration));
      this.scrub.max = this.duration;
      this.seek(Math.min(this.time, this.duration));
      root.dataset.ready = number;
    }

    // To a moment that the report tells of.
    async go(number, time) {
      if (this.isPlaying) this.toggle();
      this.choice.value = number;
      await this.choose(number);
      this.seek(time);
      root.scrollIntoView({block: 'start'});
      this.scrub.focus({preventScroll: true});
    }

    seek(time) {
      this.time = Math.round(Math.min(this.duration, Math.max(0, time)));
      this.show();
      this.tell();
    }

    stop(direction) {
      let best = null;
      for (const {columns} of this.shown) {
        const stops = columns.stops;
        const place = direction > 0 ? countUntil(stops, this.time) : countUntil(stops, this.time - 1) - 1;
        const time = stops[place];
        if (time === undefined) continue;
        if (best === null || (direction > 0 ? time < best : time > best)) best = time;
      }
      if (best !== null) this.seek(best);
    }

    toggle() {
      this.isPlaying = !this.isPlaying;
      this.play.textContent = this.isPlaying ? words.pause : words.play;
      if (!this.isPlaying) {
        this.tell();
        return;
      }
      if (this.time >= this.duration) this.time = 0;
      let last = performance.now();
      const step = (now) => {
        if (!this.isPlaying) return;
        this.time = Math.min(this.duration, this.time + (now - last) * this.speed);
        last = now;
        this.show();
        if (this.time >= this.duration) this.toggle();
        else requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    }

    differenceWords(moments) {
      if (moments.length < 2) return '';
      const difference = moments[1].good - moments[0].good;
      const reference = this.shown[0].shift.name;
      if (difference === 0) return filled(words.level, reference);
      return filled(difference > 0 ? words.ahead : words.behind, numbers.format(Math.abs(difference)), reference);
    }

    // What a reader hears who does not see it: where the playback has stopped, not each frame of it.
    tell() {
      const moments = this.shown.map(({shift, columns}) => momentOf(shift, columns, Math.floor(this.time)));
      const difference = this.differenceWords(moments);
      this.told.textContent = timeText(this.time) + ' · ' + moments
          .map((moment, i) => this.shown[i].shift.name + ': ' + filled(words.good, numbers.format(moment.good)))
          .join(' · ') + (difference ? ' · ' + difference : '');
    }

    show() {
      const time = Math.floor(this.time);
      root.dataset.time = time; // the bar stands at whole seconds
      this.scrub.value = time;
      this.scrub.setAttribute('aria-valuetext', timeText(time));
      this.clock.textContent = timeText(time);
      const moments = this.shown.map(({shift, columns}) => momentOf(shift, columns, time));
      this.shown.forEach(({shift, drawn, good}, i) => {
        showLine(drawn, shift, moments[i]);
        const difference = i === 1 ? this.differenceWords(moments) : '';
        good.textContent = filled(words.good, numbers.format(moments[i].good)) + (difference ? ' · ' + difference : '');
        good.dataset.good = moments[i].good;
      });
      if (this.difference) this.difference.show(time);
      if (this.details.open) this.fillTable(moments);
    }

    fillTable(moments) {
      this.table.replaceChildren(...moments.flatMap((moment, i) => moment.stations.map((station, place) => {
        const about = this.shown[i].shift.stations[place];
        const isLast = place + 1 === moment.stations.length;
        const cells = [this.shown[i].shift.name, about.name, station.word,
          isLast ? '' : numbers.format(station.level) + ' / ' + numbers.format(about.capacity),
          numbers.format(station.outputs) + ' ' + about.item];
        return html('tr', {}, cells.map((text) => html('td', {text})));
      })));
    }
  }

  if (typeof DecompressionStream === 'undefined') {
    root.append(html('p', {text: words.tooOld}));
    root.hidden = false;
    return;
  }
  root.hidden = false;
  const player = new Player();
  player.choose(0);
  for (const button of document.querySelectorAll('button.go')) {
    button.addEventListener('click', () => player.go(Number(button.dataset.pair), Number(button.dataset.time)));
    button.hidden = false;
  }
})();
