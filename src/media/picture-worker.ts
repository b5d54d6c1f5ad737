import { parentPort, workerData } from 'node:worker_threads'
import { doPictureTask, type PictureTask } from './picture-task.ts'

// A thread for one picture: it ends with it, and gives back all the memory that decoding took.
parentPort?.postMessage(await doPictureTask(workerData as PictureTask))
