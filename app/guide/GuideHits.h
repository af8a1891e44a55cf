// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guide/GuideSearch.h"

#include <QListWidget>

namespace linetwin::app {

/// What a search in the guide found: for each hit the heading, its chapter and the text around the words.
class GuideHits : public QListWidget {
    Q_OBJECT

public:
    explicit GuideHits(QWidget* parent = nullptr);

    void showHits(const std::vector<GuideHit>& hits, const QStringList& words);

Q_SIGNALS:
    void chosen(const QString& chapter, const QString& anchor);

private:
    void choose(const QListWidgetItem* item);
};

} // namespace linetwin::app
