// A recording of the workbench: frames taken where the script says, each shown as long as it says, so that a slow machine makes the same one. Nobody sees the
// mouse in a screenshot, so it is drawn; so is a line that says what is done.
import { animation } from '../apng.mjs';

/** How long a step of the mouse is shown, and how many a way has. */
const STEP = { ms: 60, count: 6 };

/* global document */
export class Film {
  frames = [];
  at = { x: 640, y: 420 };

  constructor(page) {
    this.page = page;
  }

  /** Draws the mouse and the line, on top of all. */
  async begin() {
    await this.page.evaluate(() => {
      const layer = document.createElement('div');
      layer.id = 'film';
      layer.style.cssText =
        'position:fixed;inset:0;z-index:99999;pointer-events:none;font:600 15px system-ui';
      const line = document.createElement('div');
      line.style.cssText =
        'position:absolute;left:50%;top:2px;translate:-50%;padding:5px 16px;border-radius:6px;background:#16324f;color:#fff';
      const mouse = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      mouse.setAttribute('width', '18');
      mouse.setAttribute('height', '24');
      mouse.style.cssText = 'position:absolute;left:0;top:0';
      const arrow = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      arrow.setAttribute('d', 'M1 1v18l4-4 3 7 3-1-3-7h6z');
      arrow.setAttribute('fill', '#fff');
      arrow.setAttribute('stroke', '#000');
      mouse.append(arrow);
      layer.append(line, mouse);
      document.body.append(layer);
    });
    await this.draw();
  }

  draw() {
    return this.page.evaluate(({ x, y }) => {
      document.querySelector('#film svg').style.translate = `${x}px ${y}px`;
    }, this.at);
  }

  /** Says what is done, until something else is said. */
  async say(words) {
    await this.page.evaluate((text) => {
      const line = document.querySelector('#film div');
      line.textContent = text;
      line.style.display = text ? '' : 'none';
    }, words);
  }

  /** One frame. */
  async hold(ms) {
    this.frames.push({ png: await this.page.screenshot(), ms });
  }

  /** Moves the mouse there, step by step. */
  async move({ x, y }) {
    const from = this.at;
    for (let step = 1; step <= STEP.count; step++) {
      const part = step / STEP.count;
      this.at = { x: from.x + (x - from.x) * part, y: from.y + (y - from.y) * part };
      await this.page.mouse.move(this.at.x, this.at.y);
      await this.draw();
      await this.hold(STEP.ms);
    }
  }

  /** To the middle of an element. */
  async moveTo(locator) {
    const { x, y, width, height } = await locator.boundingBox();
    await this.move({ x: x + Math.min(width / 2, 80), y: y + height / 2 });
  }

  async click(locator) {
    await this.moveTo(locator);
    await this.page.mouse.down();
    await this.page.mouse.up();
  }

  /** All frames, as one moving picture. */
  picture() {
    return animation(this.frames);
  }
}
