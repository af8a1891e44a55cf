// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/CalendarEntries.h"

#include <QList>
#include <QString>

#include <vector>

namespace linetwin::app {

/// A template in the user's words, for shifts that begin with the run.
struct TemplateOffer {
    QString key;
    QString label;
    QString brief; ///< on one line, shorter
    QString what;  ///< "night: every day 22:00 to 06:00 (8 h)", one entry a line
    std::vector<EntryContent> entries;
};

/// `begin` of the run is a minute of the week.
QList<TemplateOffer> templateOffers(double begin);

} // namespace linetwin::app
