// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QPushButton;

namespace linetwin::app {

/// Says at the head of the stations how many of their values are typical ones that nobody has checked; all can be
/// accepted at once. Hidden where there are none, but kept in its place while the last ones are being checked, so that
/// the fields below do not move under the mouse.
class TypicalBar : public QWidget {
    Q_OBJECT

public:
    explicit TypicalBar(QWidget* parent = nullptr);

    void showStations(const ProjectDocument& document, const std::vector<std::string>& stations);

Q_SIGNALS:
    void allAccepted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateColors();

    QLabel* m_text;
    QPushButton* m_all;
    std::vector<std::string> m_stations; ///< those that it is shown for; empty while it is hidden
};

} // namespace linetwin::app
