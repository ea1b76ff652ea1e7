import * as vscode from 'vscode';
import { locatorMap } from '../core/map/locatorMap';
import { mapWords } from '../core/map/mapWords';
import { readWorldMap, type Shape } from '../core/map/worldMap';
import type { Entity } from '../core/model';
import type { MapPicture } from '../protocol/messages';
import { type Log, reasonOf } from './log';

/** Small maps of listed places and countries. The outlines of the world are read when the first map is asked for. */
export class WorldMaps {
  private loaded: Promise<readonly Shape[]> | undefined;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: Log,
  ) {}

  /** Nothing where the place of the entity is not known. */
  async of({ name, entry, place }: Entity): Promise<MapPicture | undefined> {
    if (!place) return undefined;
    this.loaded ??= this.read();
    const world = await this.loaded;
    const isCountry = world.some((shape) => shape.entry !== '' && shape.entry === entry);
    const { at } = place;
    const country = isCountry ? entry : place.country;
    const map = locatorMap(world, {
      name,
      ...(!isCountry && { spot: [at.longitude, at.latitude] as const }),
      ...(country !== undefined && { country }),
    });
    return map && { words: mapWords(name, map), land: map.land, own: map.own, labels: map.labels, ...(map.spot && { spot: map.spot }) };
  }

  private async read(): Promise<readonly Shape[]> {
    try {
      return readWorldMap(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extensionUri, 'dist', 'world.bin')));
    } catch (error) {
      this.log.error(`The outlines of the world cannot be read, so cards show no maps: ${reasonOf(error)}`);
      return [];
    }
  }
}
