import { writeFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { calibrate } from '../training/calibrate.js';
import { readPhrasings } from '../training/phrasings.js';
import { DEFAULT_OPTIONS, trainModel } from '../training/train-model.js';
import { encodeModel } from '../understanding/model-file.js';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Trains the understanding from the phrasings of a folder and writes the model. */
export const train = (phrasingsFolder: string, modelFile: string, progress: Writable): void => {
  const phrasings = readPhrasings(phrasingsFolder);
  progress.write(`${phrasings.length} phrasings read\n`);
  const calibration = calibrate(phrasings, (fold, folds) => {
    progress.write(`cross-validation over voices ${fold}/${folds}\n`);
  });
  progress.write(
    `right first ${percent(calibration.accuracy)}, answered wrong ${percent(calibration.answeredWrong)} from ${calibration.sure} up, temperature ${calibration.temperature}\n`,
  );
  const model = trainModel(phrasings, {
    ...DEFAULT_OPTIONS,
    onEpoch: (epoch, epochs) => {
      if (epoch % 5 === 0) progress.write(`training ${epoch}/${epochs}\n`);
    },
  });
  const file = encodeModel({
    ...model,
    temperature: calibration.temperature,
    thresholds: { sure: calibration.sure, offered: calibration.offered },
  });
  writeFileSync(modelFile, file);
  progress.write(`${modelFile}: ${model.places.size} features, ${Math.round(file.length / 1024)} kB\n`);
};
