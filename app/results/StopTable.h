// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/saving/Picture.h"
#include "app/settings/QuietView.h"
#include "app/text/ShiftClock.h"

#include <QStringList>
#include <QTableView>

namespace linetwin::app {

class StopTableModel;

/// The rows of stops. The cause has all the room that there is; where that is too little the table scrolls, for the
/// cause is what the list is read for.
class StopTable : public QuietView<QTableView> {
    Q_OBJECT

public:
    StopTable(StopTableModel& model, QWidget* parent);

    /// Columns as wide as any text of a shift of that length at those stations.
    void fit(const ShiftClock& clock, SimTime duration, const QStringList& stations);
    /// The rows that are whole in sight; where there are more, it says so. nullopt without rows.
    std::optional<Picture> picture(PictureHeading texts);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What a click on a column's title does, in the menu.
    void addSorting();
    void fitCause();

    int m_causeWidth = 0; ///< of the longest cause
};

} // namespace linetwin::app
