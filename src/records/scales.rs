//! Scales that were found here, kept by their hash so that nobody finds them again. What a row says is for whoever reads it to
//! judge: one that cannot be used is passed over, and what is found anew comes after it.

use super::{Store, StoreError, clock};

impl Store {
    /// The documents kept under a scale's hash, the oldest first.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn scales(&self, hash: &str) -> Result<Vec<String>, StoreError> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT document FROM scales WHERE hash = ?1 ORDER BY id")?;
            let rows = query.query_map([hash], |row| {
                let bytes = row.get_ref(0)?.as_bytes().unwrap_or_default();
                Ok(String::from_utf8_lossy(bytes).into_owned())
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// The hashes under which any are kept.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn scale_hashes(&self) -> Result<Vec<String>, StoreError> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT DISTINCT hash FROM scales ORDER BY hash")?;
            let rows = query.query_map([], |row| {
                let bytes = row.get_ref(0)?.as_bytes().unwrap_or_default();
                Ok(String::from_utf8_lossy(bytes).into_owned())
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Keeps documents of scales, each under its hash.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn keep_scales(&mut self, found: &[(&str, String)]) -> Result<(), StoreError> {
        self.write(|change| {
            let sql = "INSERT INTO scales (hash, document, engine, at) VALUES (?1, ?2, ?3, ?4)";
            let mut insert = change.prepare_cached(sql)?;
            for (hash, document) in found {
                insert.execute((hash, document, env!("CARGO_PKG_VERSION"), clock::now()))?;
            }
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_are_kept_by_their_hash_in_the_order_of_their_coming() {
        let mut store = Store::in_memory().expect("a store");
        let own = |text: &str| text.to_owned();
        store.keep_scales(&[("a", own("first")), ("b", own("other"))]).expect("kept");
        store.keep_scales(&[("a", own("second"))]).expect("kept");
        assert_eq!(store.scales("a").expect("read"), ["first", "second"]);
        assert_eq!(store.scales("c").expect("read"), [""; 0]);
        assert_eq!(store.scale_hashes().expect("read"), ["a", "b"]);
        let engine: String =
            store.connection().query_one("SELECT DISTINCT engine FROM scales", [], |row| row.get(0)).expect("one");
        assert_eq!(engine, env!("CARGO_PKG_VERSION"));
        for change in ["UPDATE scales SET document = 'mine'", "DELETE FROM scales"] {
            let error = store.connection().execute(change, []).expect_err("append-only").to_string();
            assert!(error.contains("scales is append-only"), "{error}");
        }
    }
}
