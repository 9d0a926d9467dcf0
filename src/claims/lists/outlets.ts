// Words of the names of newspapers, stations and agencies. Our own, from the commonest titles of the English press and broadcasters.

export const OUTLETS: ReadonlySet<string> = new Set(
  (
    'times post journal herald tribune gazette courier chronicle guardian telegraph mail observer globe sun star examiner inquirer dispatch record ' +
    'register news cnn bbc nbc cbs abc msnbc fox npr pbs c-span reuters ap afp bloomberg politico axios vox buzzfeed breitbart newsweek atlantic ' +
    'economist broadcasting radio television tv today press hill slate salon haaretz spiegel figaro monde variety univision telemundo'
  ).split(' '),
);
