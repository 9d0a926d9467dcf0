describe('x', () => {
  it('runs', () => {});
  it('fails', () => {
    throw new Error('boo {"}');
  });
});
